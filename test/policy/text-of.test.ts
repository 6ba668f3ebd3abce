import {Window} from 'happy-dom';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {textOf} from '../../src/policy/index.ts';

const parsers = {
	linkedom: (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document,
	'happy-dom': (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html'),
};

describe.each(Object.entries(parsers))('with %s', (_, parse) => {
	const text = (html: string): string => textOf(parse(html) as unknown as Parameters<typeof textOf>[0]);

	test('headings, paragraphs and list items stand on lines of their own', () => {
		expect(
			text(
				'<h1>Personvern</h1><p>Vi bruker <b>Hotjar</b>\n på siden.</p><ul><li>Navn</li><li><p>Adresse</p></li></ul>',
			),
		).toBe('Personvern\n\nVi bruker Hotjar på siden.\n\n • Navn\n • Adresse');
	});

	test('a table row is a line, its cells apart by tabs', () => {
		expect(
			text('<table><tr><th>Navn</th><th>Varighet</th></tr><tr><td><p>_ga</p></td><td>2<br>år</td></tr></table>')
				.split('\n')
				.filter(Boolean),
		).toEqual(['Navn\tVarighet', '_ga\t2 år']);
	});

	test('an empty cell keeps its place', () => {
		expect(text('<table><tr><td>_ga</td><td></td><td>2 år</td></tr></table>')).toBe('_ga\t\t2 år');
	});

	test('what is collapsed is read, what is code is not', () => {
		const html =
			'<details><summary>Cookies</summary>Vi bruker Hotjar.</details><div hidden>Skjult fane</div><script>var a</script><style>p{}</style><noscript>nei</noscript><template><p>mal</p></template><svg><text>x</text></svg>';
		const read = text(html);
		expect(read).toContain('Vi bruker Hotjar.');
		expect(read).toContain('Skjult fane');
		expect(read).not.toMatch(/var a|p\{|nei|mal|x/);
	});

	test('menus and footers are left out where there is a main part', () => {
		const policy = `<main><h1>Personvern</h1><p>${'Vi tar vare på opplysningene dine. '.repeat(10)}</p></main>`;
		expect(text(`<header>Meny</header>${policy}<footer>Bunn</footer>`)).not.toMatch(/Meny|Bunn/);
		expect(text('<header>Meny</header><p>Personvern</p>')).toContain('Meny');
	});

	test('words in different blocks do not grow together', () => {
		expect(text('<div>En</div><div>To</div><span>Tre</span> <span>Fire</span>')).toBe('En\nTo\nTre Fire');
	});
});

test('a page nested deeper than calls may go is read', () => {
	const depth = 20_000;
	type Node = Parameters<typeof textOf>[0];
	let node: Node = {nodeType: 3, nodeName: '#text', nodeValue: 'Bunnen', childNodes: []};
	for (let level = 0; level < depth; level++) {
		node = {nodeType: 1, nodeName: 'DIV', nodeValue: null, childNodes: [node]};
	}
	expect(textOf(node)).toBe('Bunnen');
});

describe('cells that span', () => {
	const rows = (html: string): readonly string[] =>
		textOf(parsers.linkedom(`<table>${html}</table>`) as unknown as Parameters<typeof textOf>[0])
			.split('\n')
			.filter(Boolean);

	test('a cell for several rows is read in each of them', () => {
		expect(
			rows('<tr><td rowspan="2">Google</td><td>_ga</td></tr><tr><td>_gid</td></tr><tr><td>Meta</td><td>_fbp</td></tr>'),
		).toEqual(['Google\t_ga', 'Google\t_gid', 'Meta\t_fbp']);
	});

	test('a cell for several columns leaves those after it in their place', () => {
		expect(
			rows('<tr><td colspan="2">_ga</td><td>2 år</td></tr><tr><td>_gid</td><td>Google</td><td>1 dag</td></tr>'),
		).toEqual(['_ga\t\t2 år', '_gid\tGoogle\t1 dag']);
	});

	test('one that fills the row is a line of its own', () => {
		expect(rows('<tr><td colspan="2">Statistikk</td></tr><tr><td>_ga</td><td>2 år</td></tr>')).toEqual([
			'Statistikk',
			'_ga\t2 år',
		]);
	});

	test('a cell reaches no further than its table', () => {
		expect(rows('<tr><td rowspan="9">A</td><td>B</td></tr></table><table><tr><td>C</td><td>D</td></tr>')).toEqual([
			'A\tB',
			'C\tD',
		]);
	});
});
