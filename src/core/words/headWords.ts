/** After one of these the head of a noun phrase is over: "a spokesman | for Wu", "the man | who met Wu". Source: Quirk et al. */
export const headWords: readonly string[] = [
	'of', 'for', 'from', 'in', 'at', 'with', 'on', 'by', 'to', 'about', 'against', 'near', 'under', 'over', 'between', 'among', 'including', 'like', 'within', 'inside',
	'outside', 'behind', 'beside', 'alongside', 'above', 'below', 'beneath', 'across', 'around', 'through', 'toward', 'towards', 'without', 'into', 'upon', 'than', 'who', 'whom', 'which', 'whose', 'where', 'when', 'that', 'as', 'after', 'before', 'during', 'since', 'while', 'if', 'because', 'speaking', 'whether',
];
