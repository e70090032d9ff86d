// @ts-check
// Draws the timeline that the extension sends, as a picture or as a list. Whatever it sends becomes text, never markup.
(() => {
	'use strict';
	const editor = acquireVsCodeApi();
	const content = document.getElementById('content');
	const svgNamespace = 'http://www.w3.org/2000/svg';
	const rowHeight = 22;
	const axisHeight = 20;
	const laneGap = 22;
	const margin = 8;
	const widest = 8;
	const fewestDays = 4; // an article of one day would be all bar and no words
	const leastRoom = 70; // in pixels: less holds no day

	const kept = editor.getState() ?? {};
	let zoom = Number.isFinite(kept.zoom) ? Math.min(widest, Math.max(1, kept.zoom)) : 1;
	let asList = kept.asList === true;
	let page;
	let current = 0;

	function html(tag, kind, text) {
		const made = document.createElement(tag);
		made.className = kind;
		if (text !== undefined) {
			made.textContent = text;
		}
		return made;
	}

	function svg(tag, attributes, text) {
		const made = document.createElementNS(svgNamespace, tag);
		for (const [name, value] of Object.entries(attributes)) {
			made.setAttribute(name, String(value));
		}
		if (text !== undefined) {
			made.textContent = text;
		}
		return made;
	}

	const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
	const isOffset = (value) => Number.isSafeInteger(value) && value >= 0;

	function isBar(bar) {
		return bar && isNumber(bar.x) && isNumber(bar.width) && bar.target && isOffset(bar.target.start) && isOffset(bar.target.end)
			&& ['day', 'words', 'spoken'].every((key) => typeof bar[key] === 'string');
	}

	function isPage(data) {
		return data && data.texts && typeof data.texts === 'object' && Array.isArray(data.hints)
			&& (data.timeline === undefined || (isNumber(data.timeline.width) && Array.isArray(data.timeline.ticks)
				&& Array.isArray(data.timeline.lanes) && data.timeline.lanes.every((lane) => Array.isArray(lane.bars) && lane.bars.every(isBar))));
	}

	function go(bar) {
		editor.postMessage({ type: 'go', start: bar.target.start, end: bar.target.end });
	}

	function button(label, symbol, act) {
		const made = html('button', 'tool', symbol);
		made.title = label;
		made.setAttribute('aria-label', label);
		made.addEventListener('click', act);
		return made;
	}

	function tools() {
		const bar = html('div', 'tools');
		bar.setAttribute('role', 'toolbar');
		const { list, picture, closer, wider, all } = page.texts;
		if (!asList) {
			bar.append(button(closer, '+', () => zoomTo(zoom * 1.5)), button(wider, '−', () => zoomTo(zoom / 1.5)), button(all, '⤢', () => zoomTo(1)));
		}
		bar.append(button(asList ? picture : list, asList ? picture : list, () => {
			asList = !asList;
			draw();
		}));
		return bar;
	}

	function zoomTo(wanted) {
		zoom = Math.min(widest, Math.max(1, wanted));
		const had = document.activeElement?.classList.contains('item');
		draw();
		if (had) {
			focus(current);
		}
	}

	function listOf({ lanes }) {
		return lanes.flatMap((lane) => {
			const list = html('ul', 'list');
			list.setAttribute('aria-label', lane.name);
			list.append(...lane.bars.map((bar) => {
				const item = html('li', '');
				const link = html('button', 'entry');
				link.append(html('span', 'day', bar.day), html('span', 'words', bar.words));
				link.setAttribute('aria-label', bar.spoken);
				link.addEventListener('click', () => go(bar));
				item.append(link);
				return item;
			}));
			return [html('h2', 'lane', lane.name), list];
		});
	}

	/** Bars keep their order from row to row; the words stand beside the bar, on the side that has more room, or within a bar that leaves none. */
	function pictureOf(timeline) {
		const room = Math.max(200, (content?.clientWidth ?? 300) - 2 * margin);
		const days = Math.max(timeline.width, fewestDays);
		const scale = room * zoom / days;
		const width = days * scale + 2 * margin;
		const at = (units) => margin + units * scale;
		const picture = svg('svg', { role: 'list', width, 'aria-labelledby': 'title', 'aria-describedby': 'description' });
		picture.append(svg('title', { id: 'title' }, page.texts.title), svg('desc', { id: 'description' }, page.texts.description));
		const marks = svg('g', { 'aria-hidden': 'true' });
		picture.append(marks);
		let top = axisHeight;
		let number = 0;
		for (const lane of timeline.lanes) {
			picture.append(svg('text', { class: 'lane', x: margin, y: top + 15, 'aria-hidden': 'true' }, lane.name));
			top += laneGap;
			for (const bar of lane.bars) {
				picture.append(itemOf(bar, { kind: lane.kind, number: number++, x: at(bar.x), length: Math.max(6, bar.width * scale), top, width }));
				top += rowHeight;
			}
		}
		picture.setAttribute('height', String(top + margin));
		marks.append(...axis(timeline, { at, width, bottom: top }));
		return picture;
	}

	function axis(timeline, { at, width, bottom }) {
		const marks = [];
		let free = 0;
		for (const tick of timeline.ticks) {
			const x = at(tick.x);
			if (x >= free && x + 66 <= width) {
				marks.push(svg('line', { class: 'tick', x1: x, x2: x, y1: axisHeight - 4, y2: bottom }), svg('text', { class: 'tick', x, y: 11 }, tick.day));
				free = x + 74;
			}
		}
		if (isNumber(timeline.published)) {
			const x = at(timeline.published);
			marks.push(svg('line', { class: 'published', x1: x, x2: x, y1: axisHeight - 4, y2: bottom }));
		}
		return marks;
	}

	function itemOf(bar, { kind, number, x, length, top, width }) {
		const item = svg('g', { class: `item ${kind}${bar.isArticle ? ' article' : ''}`, role: 'listitem', tabindex: number === current ? 0 : -1, 'aria-label': bar.spoken });
		item.append(svg('title', {}, `${bar.day}\n${bar.spoken}`));
		item.append(svg('rect', { class: 'row', x: 0, y: top, width, height: rowHeight }));
		item.append(svg('rect', { class: 'bar', x, y: top + 5, width: length, height: rowHeight - 10, rx: 3 }));
		const [before, after] = [x - 6, width - x - length - 6];
		const within = Math.max(before, after) < leastRoom && length > leastRoom;
		const onRight = within || after >= before;
		const fitting = Math.max(0, Math.floor((within ? length - 12 : onRight ? after : before) / 6.4));
		const beside = svg('text', {
			class: within ? 'words within' : 'words', x: within ? x + 6 : onRight ? x + length + 6 : x - 6, y: top + 15, 'text-anchor': onRight ? 'start' : 'end',
		});
		beside.append(svg('tspan', {}, cut(bar.day, fitting)), svg('tspan', { class: 'dim', dx: 8 }, cut(bar.words, fitting - bar.day.length - 2)));
		item.append(beside);
		item.addEventListener('click', () => {
			current = number;
			go(bar);
		});
		item.addEventListener('keydown', (event) => pressed(event, number, bar));
		return item;
	}

	function cut(words, most) {
		const letters = Array.from(words);
		return letters.length <= most ? words : most > 3 ? `${letters.slice(0, most - 1).join('')}…` : '';
	}

	function pressed(event, number, bar) {
		const last = (content?.querySelectorAll('.item').length ?? 1) - 1;
		const to = { ArrowDown: number + 1, ArrowRight: number + 1, ArrowUp: number - 1, ArrowLeft: number - 1, Home: 0, End: last }[event.key];
		if (to !== undefined) {
			focus(Math.min(last, Math.max(0, to)));
		} else if (event.key === 'Enter' || event.key === ' ') {
			go(bar);
		} else if (event.key === '+' || event.key === '=') {
			zoomTo(zoom * 1.5);
		} else if (event.key === '-') {
			zoomTo(zoom / 1.5);
		} else if (event.key === '0') {
			zoomTo(1);
		} else {
			return;
		}
		event.preventDefault();
	}

	function focus(number) {
		const items = content?.querySelectorAll('.item') ?? [];
		items[current]?.setAttribute('tabindex', '-1');
		current = number;
		const item = items[number];
		if (item instanceof SVGElement) {
			item.setAttribute('tabindex', '0');
			item.focus();
			item.querySelector('.bar')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		}
	}

	function draw() {
		if (!content || !page) {
			return;
		}
		editor.setState({ zoom, asList });
		const { timeline, hints, texts } = page;
		if (!timeline) {
			content.replaceChildren(html('p', 'empty', texts.empty));
			return;
		}
		const count = timeline.lanes.reduce((sum, lane) => sum + lane.bars.length, 0);
		current = Math.min(current, count - 1);
		const scroller = html('div', 'scroller');
		const left = content.querySelector('.scroller')?.scrollLeft ?? 0;
		scroller.append(...asList ? listOf(timeline) : [pictureOf(timeline)]);
		const told = hints.map((hint) => html('p', 'hint', String(hint)));
		content.replaceChildren(tools(), scroller, ...told, ...asList ? [] : [html('p', 'note', texts.note)]);
		scroller.scrollLeft = left;
	}

	window.addEventListener('message', ({ data }) => {
		if (isPage(data)) {
			page = data;
			draw();
		}
	});
	let width = 0;
	new ResizeObserver(() => {
		if (content && content.clientWidth !== width) {
			width = content.clientWidth;
			if (!asList) {
				draw();
			}
		}
	}).observe(document.body);
	editor.postMessage({ type: 'ready' });
})();
