import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../test/ui/workbench';
import { root } from './hosts/project';

// Makes the two pictures of the README from the real workbench: `npm run screenshots`.
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

/** Nothing in the picture but the article and what Gloss shows of it. */
const calm = {
	'editor.minimap.enabled': false,
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'editor.fontSize': 13,
};

async function keep(workbench: Workbench, name: string): Promise<void> {
	const path = join(media, name);
	await workbench.page.screenshot({ path });
	await workbench.close();
	console.log(`media/${name} ${Math.round(statSync(path).size / 1000)} kB`);
}

mkdirSync(media, { recursive: true });
panelInLight().then(cardInDark).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
