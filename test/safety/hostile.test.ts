import assert from 'node:assert/strict';
import { everything, readingOf } from './facts';
import { hostile, hostileText } from './hostile';

// A guard against what grows faster than the text; how fast it is, `npm run bench` tells. Four times the text may take at most
// nine times as long; quadratic work takes sixteen times. Anything under 40 ms is not worth a judgement on a busy machine.
suite('hostile text', () => {
	for (const piece of hostile) {
		test(`${JSON.stringify(piece)} again and again`, function () {
			this.timeout(120_000);
			const small = bestOf(hostileText(piece, 4_000));
			const large = bestOf(hostileText(piece, 16_000));
			assert.ok(large < 40 || large / small < 9, `4 k take ${small.toFixed(1)} ms, 16 k take ${large.toFixed(1)} ms`);
		});
	}
});

function bestOf(text: string): number {
	return Math.min(...[1, 2, 3].map(() => {
		const start = performance.now();
		everything(readingOf(text));
		return performance.now() - start;
	}));
}
