import {answer, type JudgeHandlers} from '../webext/messages.ts';
import {failuresIn} from './judge.ts';

// Chromium's worker cannot load code when it is needed: what judges lives on a page of its own that comes and goes.
const handlers: JudgeHandlers = {
	judge: ({id}) => failuresIn(id),
	async readPdf({base64}) {
		const {answerPdf} = await import('./answer-pdf.ts');
		return answerPdf(Uint8Array.from(atob(base64), sign => sign.charCodeAt(0)));
	},
};
answer(handlers);
