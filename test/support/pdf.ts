/** A text where it stands; points, from the lower left corner as PDF has it. */
export type Placed = {
	readonly text: string;
	readonly x?: number;
	readonly y: number;
	readonly size?: number;
	readonly bold?: boolean;
};

export type PdfOptions = {
	readonly title?: string;
	readonly language?: string;
	/** Locked with a password nobody gave. */
	readonly locked?: boolean;
};

/** A PDF by hand, in Helvetica and WinAnsi; each page a list of texts. */
export function pdf(pages: readonly (readonly Placed[])[], {title, language, locked}: PdfOptions = {}): Uint8Array {
	const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
	const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`,
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		font('Helvetica'),
		font('Helvetica-Bold'),
		...pages.flatMap((texts, index) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>`,
			stream(texts.map(shown).join('\n')),
		]),
		...(title === undefined ? [] : [`<< /Title (${escaped(title)}) >>`]),
		...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`] : []),
	];
	const infoAt = 5 + pages.length * 2;
	const info = title === undefined ? '' : `/Info ${infoAt} 0 R`;
	const encrypt = locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
	return assembled(objects, `<< /Size ${objects.length + 1} /Root 1 0 R ${info} ${encrypt} >>`);
}

/** Lines down a page, one below the other; an empty one leaves room. */
export function lines(texts: readonly string[], {x = 72, top = 760, size = 11} = {}): readonly Placed[] {
	return texts.map((text, index) => ({text, x, y: top - index * size * 1.3, size})).filter(({text}) => text !== '');
}

function shown({text, x = 72, y, size = 11, bold = false}: Placed): string {
	return `BT /${bold ? 'B' : 'F'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const escaped = (text: string): string => text.replace(/[()\\]/g, '\\$&');

function assembled(objects: readonly string[], trailer: string): Uint8Array {
	let out = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const at = out.length;
		out += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	const startxref = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${startxref}\n%%EOF\n`;
	return Uint8Array.from(out, winAnsi);
}

/** Bullets and dashes stand elsewhere than in Latin-1. */
function winAnsi(sign: string): number {
	return (
		new Map([
			['•', 0x95],
			['–', 0x96],
			['’', 0x92],
		]).get(sign) ?? sign.charCodeAt(0)
	);
}
