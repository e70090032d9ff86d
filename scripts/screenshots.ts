import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { none, Workbench } from '../test/ui/workbench';
import { root } from './hosts/project';

// Makes the two pictures of the README from the real workbench, and the icon for lists of extensions: `npm run screenshots`.
const media = join(root, 'media');
const size = { width: 1120, height: 720 };

async function panelInLight(): Promise<void> {
	const workbench = await Workbench.open({ size, settings: { ...calm, 'workbench.colorTheme': 'Default Light Modern' } });
	await workbench.openGloss();
	await workbench.rows('Article').filter({ hasText: 'January 2020' }).first().waitFor();
	await workbench.click('Following apparent');
	await workbench.page.waitForTimeout(1000);
	await keep(workbench, 'panel-light.png');
}

async function cardInDark(): Promise<void> {
	const workbench = await Workbench.open({ size, settings: { ...calm, 'workbench.colorTheme': 'Default Dark Modern' } });
	await workbench.click('It was the first');
	await workbench.hover('Huang', 1);
	await workbench.page.waitForTimeout(500);
	await keep(workbench, 'card-dark.png');
}

/** The sign of the side bar in white on a ground of its own, as lists of extensions want it. */
async function icon(): Promise<void> {
	const workbench = await Workbench.open({ article: none });
	const sign = readFileSync(join(media, 'gloss.svg'), 'utf8').replace('#000', '#fff').replace(/(?:width|height)="24"/g, '');
	await workbench.page.goto('about:blank');
	await workbench.page.setViewportSize({ width: 256, height: 256 });
	await workbench.page.setContent(`<body style="margin:0"><div style="width:256px;height:256px;box-sizing:border-box;padding:40px;border-radius:48px;background:#1f5f7a">${sign}</div></body>`);
	await keep(workbench, 'icon.png', true);
}

/** Nothing in the picture but the article and what Gloss shows of it. */
const calm = {
	'editor.minimap.enabled': false,
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'editor.fontSize': 13,
};

async function keep(workbench: Workbench, name: string, omitBackground = false): Promise<void> {
	const path = join(media, name);
	await workbench.page.screenshot({ path, omitBackground });
	await workbench.close();
	console.log(`media/${name} ${Math.round(statSync(path).size / 1000)} kB`);
}

mkdirSync(media, { recursive: true });
panelInLight().then(cardInDark).then(icon).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
