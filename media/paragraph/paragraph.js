// @ts-check
// Draws the cards that the extension sends. Whatever it sends becomes text, never markup.
(() => {
	'use strict';
	const editor = acquireVsCodeApi();
	const content = document.getElementById('content');

	/** @param {string} tag @param {string} kind @param {string} [text] */
	function element(tag, kind, text) {
		const made = document.createElement(tag);
		made.className = kind;
		if (text !== undefined) {
			made.textContent = text;
		}
		return made;
	}

	const kinds = ['person', 'organization', 'quote', 'report', 'date', 'capital'];

	function isCard(card) {
		return card && kinds.includes(card.kind) && Number.isSafeInteger(card.start) && Number.isSafeInteger(card.end)
			&& Array.isArray(card.rows) && ['noun', 'title', 'beside', 'words'].every((key) => typeof card[key] === 'string');
	}

	function rowOf(row) {
		const line = element('li', 'row', String(row.text));
		if (row.source) {
			line.append(' ', element('span', 'source', String(row.source)));
		}
		return line;
	}

	function cardOf(card) {
		const article = element('article', `card ${card.kind}`);
		const heading = element('h2', 'title');
		const link = element('button', 'name', card.title);
		link.title = card.words;
		link.addEventListener('click', () => editor.postMessage({ type: 'go', start: card.start, end: card.end }));
		heading.append(element('span', 'noun', `${card.noun} `), link);
		if (card.beside) {
			heading.append(' ', element('span', 'beside', card.beside));
		}
		const rows = element('ul', 'rows');
		rows.append(...card.rows.map(rowOf));
		article.append(heading);
		if ((card.kind === 'quote' || card.kind === 'date') && card.words) {
			article.append(element('p', 'words', card.words));
		}
		article.append(rows);
		return article;
	}

	window.addEventListener('message', ({ data }) => {
		if (!data || !Array.isArray(data.cards) || !content) {
			return;
		}
		const cards = data.cards.filter(isCard);
		content.replaceChildren(...cards.length > 0 ? cards.map(cardOf) : [element('p', 'empty', String(data.empty ?? ''))]);
		window.scrollTo(0, 0);
	});
	editor.postMessage({ type: 'ready' });
})();
