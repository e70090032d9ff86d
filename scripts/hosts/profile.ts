import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifest, root } from './project';

/** The folders an editor keeps its things in, all inside one. */
export interface Profile {
	readonly server: string;
	readonly user: string;
	readonly extensions: string;
}

/** Makes the folders, with quiet settings where there are none yet, and no extension in them. */
export async function makeProfile(folder: string, settings: Settings = {}): Promise<Profile> {
	const profile = { server: join(folder, 'server'), user: join(folder, 'user'), extensions: join(folder, 'extensions') };
	await rm(profile.extensions, { recursive: true, force: true }); // a link and a list of an older version
	await Promise.all([mkdir(profile.server, { recursive: true }), mkdir(profile.extensions, { recursive: true })]);
	await mkdir(join(profile.user, 'User'), { recursive: true });
	if (!existsSync(settingsFile(profile))) {
		await writeSettings(profile, settings);
	}
	return profile;
}

/** Replaces the user's settings; a running editor notices within a moment. */
export async function writeSettings(profile: Profile, settings: Settings): Promise<void> {
	await writeFile(settingsFile(profile), `${JSON.stringify({ ...quiet, ...settings }, undefined, '\t')}\n`);
}

/** Puts the project itself among the profile's extensions, as if it had been installed. */
export async function linkExtension(profile: Profile): Promise<void> {
	const { publisher, name, version } = manifest();
	await symlink(root, join(profile.extensions, `${publisher}.${name}-${version}`), 'junction');
}

export type Settings = Readonly<Record<string, unknown>>;

function settingsFile(profile: Profile): string {
	return join(profile.user, 'User', 'settings.json');
}

/** An editor that shows the article and nothing of its own: no welcome, no tips, no updates, no telemetry. */
const quiet: Settings = {
	'chat.commandCenter.enabled': false,
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'git.enabled': false,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};
