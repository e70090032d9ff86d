// Runs inside the page of the workbench, where it finds words as they are drawn.
// Monaco draws each line as spans of text in which every space is U+00A0.

globalThis.gloss = {
	/** The middle of the nth occurrence of the words in the editor in front, or null when nobody could click there. */
	pointOf(words, nth) {
		const found = find(words, nth);
		const point = found && middle(found.range);
		return point && found.line.contains(document.elementFromPoint(point.x, point.y)) ? point : null;
	},

	/** The colour the nth occurrence of the words is drawn in, such as "rgb(163, 21, 21)", or null when it is not drawn. */
	colourOf(words, nth) {
		const found = find(words, nth);
		return found && getComputedStyle(found.range.startContainer.parentElement).color;
	},
};

function find(words, nth) {
	const wanted = words.replaceAll(' ', '\u00a0');
	let left = nth;
	for (const line of lines()) {
		for (const at of occurrences(line.textContent, wanted)) {
			if (left-- === 0) {
				return { line, range: rangeIn(line, at, at + wanted.length) };
			}
		}
	}
	return null;
}

function lines() {
	const drawn = [...document.querySelectorAll('.editor-instance .monaco-editor .view-lines .view-line')];
	return drawn.filter((line) => !line.closest('.zone-widget'))
		.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
}

function* occurrences(text, wanted) {
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		yield at;
	}
}

function rangeIn(line, start, end) {
	const range = document.createRange();
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
	let before = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.data.length;
		if (start >= before && start < before + length) {
			range.setStart(node, start - before);
		}
		if (end > before && end <= before + length) {
			range.setEnd(node, end - before);
		}
		before += length;
	}
	return range;
}

function middle(range) {
	const { left, width, top, height } = range.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}
