import { createServer } from 'node:net';

/** Reachable from this machine alone. */
export const host = '127.0.0.1';

/** The port asked for, or the next one up that nobody uses; 0 asks for any. */
export async function freePort(wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + most; port++) {
		const free = await probe(port);
		if (free !== undefined) {
			return free;
		}
	}
	throw new Error(`No port from ${wanted} to ${wanted + most - 1} is free.`);
}

const most = 100;

function probe(port: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => { resolve(undefined); });
		server.listen(port, host, () => {
			const address = server.address();
			server.close(() => { resolve(typeof address === 'object' ? address?.port : undefined); });
		});
	});
}
