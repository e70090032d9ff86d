import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser';
import { linkExtension, makeProfile, type Profile } from '../../scripts/hosts/profile';
import { type Server, startServer } from '../../scripts/hosts/server';
import { copyOfSeeds, scratchFolder } from '../hosts/scratch';

/** One server and one browser for all tests of the user interface; both end with this process. */
export interface Place {
	readonly browser: Browser;
	readonly server: Server;
	readonly profile: Profile;
	/** A copy of the seeds. */
	readonly folder: string;
}

export function place(): Promise<Place> {
	made ??= make();
	return made;
}

let made: Promise<Place> | undefined;

async function make(): Promise<Place> {
	const profile = await makeProfile(scratchFolder('ui'));
	await linkExtension(profile);
	const browser = await launchBrowser();
	return { browser, profile, server: await startServer(profile), folder: copyOfSeeds() };
}
