import type {TextNode} from './text-of.ts';

type Carried = {readonly text: string; rows: number};

/** The tables a walk is inside of, and how often a cell was written for a row below its own. */
export type Tables = {readonly open: Carried[][]; copies: number};

// A page may claim any span; more than this no table of cookies has.
const widest = 50;
const longest = 120;
const mostCopies = 20_000;

export const openTable = (tables: Tables): void => void tables.open.push([]);
export const closeTable = (tables: Tables): void => void tables.open.pop();

/**
 * The children of a row, last first, with what cells above reach down into it, and empty cells where one spans columns:
 * so each row has its facts in the columns they belong to.
 */
export function spreadRow<Node extends TextNode>(lastFirst: readonly Node[], tables: Tables): (Node | string)[] {
	const carried = tables.open.at(-1) ?? [];
	const isSpread = lastFirst.filter(isCell).length > 1;
	const spread: (Node | string)[] = [];
	let column = 0;
	const reachDown = (): void => {
		for (let above = carried[column]; above && above.rows > 0; above = carried[++column]) {
			above.rows--;
			if (tables.copies++ < mostCopies) spread.push(`${above.text}\t`);
		}
	};
	for (let at = lastFirst.length - 1; at >= 0; at--) {
		const node = lastFirst[at];
		if (!node) continue;
		if (!isCell(node)) {
			spread.push(node);
			continue;
		}
		reachDown();
		spread.push(node);
		const [rows, columns] = [spanOf(node, 'rowspan'), Math.min(spanOf(node, 'colspan'), widest)];
		for (let reach = 0; rows > 1 && reach < columns && column + reach < widest; reach++) {
			carried[column + reach] = {text: reach === 0 ? shortTextOf(node) : '', rows: rows - 1};
		}
		if (columns > 1 && isSpread && tables.copies++ < mostCopies) spread.push('\t'.repeat(columns - 1));
		column += columns;
	}
	reachDown();
	return spread.reverse();
}

const isCell = ({nodeName}: TextNode): boolean => /^(T[DH]|DIV)$/i.test(nodeName);

function spanOf(node: TextNode, name: 'rowspan' | 'colspan'): number {
	const span = Number(node.getAttribute?.(name) ?? 1);
	// "0" reaches to the end of the table.
	return span === 0 && name === 'rowspan' ? Infinity : span >= 1 ? Math.floor(span) : 1;
}

function shortTextOf(cell: TextNode): string {
	const waiting: TextNode[] = [cell];
	let text = '';
	for (let seen = 0; seen < 100 && text.length <= longest; seen++) {
		const node = waiting.pop();
		if (!node) return text.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
		text += node.nodeType === 3 ? (node.nodeValue ?? '') : ' ';
		waiting.push(...Array.from(node.childNodes).slice(0, 100).reverse());
	}
	return '';
}
