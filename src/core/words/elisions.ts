/** Words that begin with an apostrophe for what was left out: ’tis, ’em, ’cause. In lower case. Source: Oxford and Merriam-Webster entries. */
export const elisions: ReadonlySet<string> = new Set([
	'tis', 'twas', 'twere', 'twill', 'twould', 'em', 'im', 'er', 'cause', 'til', 'till', 'n', 'bout', 'round', 'cept', 'fraid', 'nother', 'kay',
	'ere', 'ave', 'appen', 'ood', 'hood', 'cuz', 'coz', 'nuff', 'neath', 'tween', 'gainst', 'sup', 'burbs', 'un', 's', 't', 'd', 'll', 're', 've',
]);
