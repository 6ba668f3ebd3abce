import type {Seen} from './seen.ts';

/** What the auditor says of a finding; the newest counts. `agree` null: an earlier word is taken back. */
export type OpinionGiven = Seen<
	'opinion',
	{
		/** The finding's id. */
		finding: string;
		/** Whose opinion; '' where nobody is named. */
		by: string;
		agree: Opinion['agree'] | null;
		comment?: string;
	}
>;

/** The auditor's word on a finding. */
export type Opinion = {
	readonly by: string;
	/** ms since the epoch. */
	readonly at: number;
	readonly agree: 'agree' | 'disagree' | 'undecided';
	readonly comment?: string;
};
