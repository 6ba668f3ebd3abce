import type {AuditFile} from '../report/index.ts';

/** What every view is given. */
export type ViewProps = {
	/** The record's or the imported file's. */
	readonly id: string;
	readonly file: AuditFile;
	/** What in the view is meant; see `Route`. */
	readonly at: string | undefined;
	/** There is a record an opinion can be added to. */
	readonly canJudge: boolean;
};
