import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, bundle, messages } from '../../scripts/l10n';

const root = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Manifest {
	readonly version: string;
	readonly scripts: Readonly<Record<string, string>>;
	readonly contributes: {
		readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription: string }>> }[];
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
	};
}

const texts = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'PRIVACY.md'];

suite('the texts beside the program', () => {
	const { version, scripts, contributes } = JSON.parse(read('package.json')) as Manifest; // our own file
	const said = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>; // our own file
	const sayingOf = (key: string) => said[key.replaceAll('%', '')] ?? key;

	test('README lists every setting as the manifest has it, and no other', () => {
		const rows = contributes.configuration.flatMap(({ properties }) => Object.entries(properties))
			.map(([name, { default: usual, markdownDescription }]) => `| \`${name}\` | \`${JSON.stringify(usual)}\` | ${sayingOf(markdownDescription)} |`);
		assert.deepEqual(rowsUnder('## Settings'), rows);
	});

	test('README lists every key as the manifest has it, and no other', () => {
		const rows = contributes.keybindings.map(({ command, key, mac }) => {
			const title = contributes.commands.find((each) => each.command === command)?.title ?? '';
			return `| Gloss: ${sayingOf(title)} | \`${key}\` | \`${mac}\` |`;
		});
		assert.deepEqual(rowsUnder('## Keys'), rows);
	});

	test('what the texts link to and show is there', () => {
		for (const text of texts) {
			for (const [, target = ''] of read(text).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
				assert.ok(existsSync(join(root, target)), `${text}: ${target}`);
			}
		}
	});

	test('the commands they name are scripts of the project', () => {
		for (const text of texts) {
			for (const [, name = ''] of read(text).matchAll(/npm run ([\w:]+)/g)) {
				assert.ok(name in scripts, `${text}: npm run ${name}`);
			}
		}
	});

	test('the folders and files of ARCHITECTURE are there', () => {
		for (const [, path = ''] of read('ARCHITECTURE.md').matchAll(/`((?:src|test|bench|scripts|data|sources|schemas)\/[\w/.]*)`/g)) {
			assert.ok(existsSync(join(root, path)), path);
		}
	});

	test('translators find every message in one file, and every title of the manifest in another', function () {
		this.timeout(20_000); // reads the whole source
		assert.equal(readFileSync(bundle, 'utf8'), asJson(messages()), 'run npm run l10n');
		const named = [...read('package.json').matchAll(/"%(?<key>[^%"]+)%"/g)].map((match) => match.groups?.key ?? '');
		assert.deepEqual(named.filter((key) => !(key in said)), []);
		assert.deepEqual(Object.keys(said).filter((key) => !named.includes(key)), []);
	});

	test('the changelog knows the version', () => {
		assert.ok(read('CHANGELOG.md').includes(`## ${version}\n`));
	});

	function rowsUnder(heading: string): string[] {
		const section = read('README.md').split(`${heading}\n`)[1]?.split('\n## ')[0] ?? '';
		return section.split('\n').filter((line) => line.startsWith('|')).slice(2);
	}
});
