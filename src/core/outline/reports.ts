import type { Report } from '../annotations';
import { speakerKey } from '../attribution';
import { joined } from '../card/common';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { grouped } from './grouped';
import { Ids, nodeOf, type OutlineNode } from './node';
import type { View } from './outline';
import { placeOf } from './places';
import { speakerLabel } from './speakerLabel';

/** What was said without quotation marks, under its speakers or in the text's order. */
export function reportsGroup(reading: Reading, view: View): OutlineNode | undefined {
	const reports = reading.all('report');
	const ids = new Ids();
	const line = (report: Report): OutlineNode => reportNode(reading, report, { view, ids });
	const bySpeaker = (): readonly OutlineNode[] => grouped(reports, ({ speaker }) => speakerKey(speaker)).map((of) => nodeOf({
		id: ids.of('reports', 'by', speakerKey(of[0].speaker)),
		kind: 'speaker',
		label: speakerLabel(of[0].speaker, view.say),
		description: String(of.length),
		noun: view.say('Speaker'),
		children: of.map(line),
	}));
	return reports.length === 0 ? undefined : nodeOf({
		id: 'reports',
		kind: 'reports',
		label: view.say('Reported speech'),
		description: String(reports.length),
		children: view.order === 'speaker' ? bySpeaker() : reports.map(line),
	});
}

function reportNode(reading: Reading, report: Report, { view, ids }: { readonly view: View; readonly ids: Ids }): OutlineNode {
	const { text } = reading.article;
	const words = text.slice(report.span.start, Math.min(report.span.end, report.span.start + 400));
	return nodeOf({
		id: ids.of('report', words),
		kind: 'report',
		label: words,
		description: joined(
			view.order === 'speaker' ? undefined : speakerLabel(report.speaker, view.say),
			placeOf(reading, report.span, view.say),
			report.certainty === 'inferred' ? view.say('inferred') : textOf(text, report.cue),
		),
		noun: view.say('Reported speech'),
		spans: [report.span],
		annotation: report,
	});
}
