/** Without the characters of `marks`, and without white space, at the end. A pattern ending in `$` would be tried from every place. */
export function withoutTail(text: string, marks: string): string {
	let end = text.length;
	while (end > 0 && isEdge(text.charAt(end - 1), marks)) {
		end--;
	}
	return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEdges(text: string, marks: string): string {
	let start = 0;
	while (start < text.length && isEdge(text.charAt(start), marks)) {
		start++;
	}
	return withoutTail(text.slice(start), marks);
}

function isEdge(character: string, marks: string): boolean {
	return marks.includes(character) || character.trim() === '';
}
