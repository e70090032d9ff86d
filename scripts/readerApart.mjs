/** Leaves what reads articles out of a bundle, which requires it as a file beside it instead. */
export const readerApart = {
	name: 'reader apart',
	setup(build) {
		build.onResolve({ filter: /\/core\/reader$/ }, () => ({ path: './reader.js', external: true }));
	},
};
