import {verdictOf} from '../report/index.ts';
import type {Shown} from './connect.ts';
import {pictureOf, type Picture} from './picture.ts';

/** The sentence at the top, as a word key; `detail` is said beneath it. */
export type Headline = {
	readonly picture: Picture;
	readonly key: string;
	readonly data?: Readonly<Record<string, string | number>>;
	readonly detail?: string;
};

export function headline(shown: Shown): Headline {
	switch (shown.state) {
		case 'looking':
			return looking;
		case 'unobserved':
			return {picture: 'unobserved', key: `popup_unobserved_${shown.why}`};
		case 'broken':
			return {picture: 'blind', key: 'popup_broken', detail: shown.error};
		case 'report': {
			const {report, quiet} = shown;
			const picture = pictureOf(report, quiet);
			const sentence = picture === 'looking' ? looking : verdictOf(report);
			return {...sentence, picture};
		}
	}
}

const looking: Headline = {picture: 'looking', key: 'popup_looking'};
