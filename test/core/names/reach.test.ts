import { checkNames } from './check';

suite('names: how far the name of a body reaches', () => {
	test('over two counties', () => { checkNames('Later [O Hereford and Worcester Fire and Rescue Service] came.'); });
	test('over a list of portfolios', () => { checkNames('They asked the [O Department of Climate Change, Energy, the Environment and Water] on Monday.'); });
	test('not over the rank of a director', () => { checkNames('They met [O Bank of Bergen] Executive Director [P Karen Holm] on Monday.'); });
	test('over a mark that belongs to it', () => { checkNames('They sold it to [O Disney+] on Monday.'); });
	test('not over whoever has three children', () => { checkNames('Mother-of-three [P Karen Holm] left.'); });
	test('a prefix parts nothing', () => { checkNames('It was signed by the [O Organization for Security and Co-operation in Europe] on Monday.'); });
	test('a company without its legal form is the same', () => { checkNames('They sold [O Norvale Copper Corp] on Monday. The shares of [O Norvale Copper] rose.'); });
});

suite('names: what is no body', () => {
	test('a continent', () => { checkNames('They sailed the [L Indo-Pacific] on Monday.'); });
	test('the business of a commissioner', () => { checkNames('They asked the Securities Commissioner on Monday.'); });
	test('a people of two words', () => { checkNames('They met [M South Africans] on Monday.'); });
});
