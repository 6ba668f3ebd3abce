export {isPdf} from './is-pdf.ts';
export {PdfUnreadable, readPdf, type PdfFault, type PdfText} from './read-pdf.ts';
