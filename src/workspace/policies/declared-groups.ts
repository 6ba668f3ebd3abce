import type {AuditFile, Words} from '../../report/index.ts';

type Declaration = AuditFile['policies'][number]['declarations'][number];
type Kind = Declaration['kind'];

const order: readonly Kind[] = ['vendor', 'owner', 'cookie', 'technique', 'purpose', 'claim', 'lifetime', 'retention'];

export type DeclaredGroup = {readonly kind: Kind; readonly declarations: readonly Declaration[]};

/** What a policy declares by kind; of the same said twice the first place. */
export function declaredGroups(declarations: readonly Declaration[]): readonly DeclaredGroup[] {
	return order
		.map(kind => {
			const seen = new Set<string>();
			const of = declarations.filter(declaration => {
				const key = subjectOf(declaration);
				return declaration.kind === kind && !seen.has(key) && seen.add(key);
			});
			return {kind, declarations: of};
		})
		.filter(group => group.declarations.length > 0);
}

/** What a declaration is about, in words for people. */
export function nameOf(declaration: Declaration, words: Words): string {
	switch (declaration.kind) {
		case 'vendor':
			return declaration.name;
		case 'owner':
			return declaration.owner;
		case 'cookie': {
			const {cookie, lifetime} = declaration;
			return lifetime === undefined ? cookie : `${cookie} (${words('report_lifetime', {durationSeconds: lifetime})})`;
		}
		case 'technique':
			return words(`workspace_technique_${declaration.technique}`);
		case 'purpose':
			return words(`workspace_purpose_${declaration.purpose}`);
		case 'claim':
			return words(`workspace_claim_${declaration.claim}`);
		default:
			return `${declaration.subject}: ${words('report_lifetime', {durationSeconds: declaration.seconds})}`;
	}
}

function subjectOf(declaration: Declaration): string {
	const {start: _, end: __, quote: ___, ...said} = declaration;
	return JSON.stringify(said);
}
