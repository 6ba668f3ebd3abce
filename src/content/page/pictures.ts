import {getter, indexOf, method} from './natives.ts';
import {tell} from './tell.ts';
import {before, type Observe} from './wrap.ts';

type Picture = HTMLCanvasElement | OffscreenCanvas;
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const enough = 10;
const highest = 200;
const widest = 2000;
const smallest = 16;

const several = Symbol();
const colours = new WeakMap<Picture, unknown>();
const coloursOf = method(WeakMap.prototype, 'get');
const keepColours = method(WeakMap.prototype, 'set');
const isInPage = getter(Node.prototype, 'isConnected');

/**
 * Answers what to do when a picture is read back. Told of is a small picture nobody is shown, with long texts in more than one colour, read back: after Englehardt & Narayanan 2016, 6.3 (at
 * least 16 pixels square, ten different characters or two colours; here both, for initials, badges and WordPress's
 * test for emoji have one of the two). Charts are shown or larger; QR codes, scaled pictures and signatures have no text.
 */
export function observePictures(canvas: Picture, context: Context): Observe {
	const pictureOf = getter(context, 'canvas');
	const colourOf = getter(context, 'fillStyle');
	const widthOf = getter(canvas, 'width');
	const heightOf = getter(canvas, 'height');
	before(context, 'fillText', (self, input) => {
		const text = input[0];
		if (typeof text === 'string' && text.length >= enough && hasManyCharacters(text)) {
			const picture = pictureOf(self as Context);
			const colour = colourOf(self as Context);
			const other = coloursOf(colours, picture);
			keepColours(colours, picture, other === undefined || other === colour ? colour : several);
		}
	});

	const read = (picture: Picture) => {
		if (coloursOf(colours, picture) !== several) {
			return;
		}

		const width = widthOf(picture);
		const height = heightOf(picture);
		const isSmall = width >= smallest && height >= smallest && width <= widest && height <= highest;
		if (isSmall && !isShown(picture)) {
			tell('canvas');
		}
	};
	before(context, 'getImageData', self => read(pictureOf(self as Context)));
	return self => read(self as Picture);
}

/** An OffscreenCanvas is no node. */
function isShown(picture: Picture): boolean {
	try {
		return isInPage(picture as HTMLCanvasElement);
	} catch {
		return false;
	}
}

function hasManyCharacters(text: string): boolean {
	let different = 0;
	for (let at = 0; at < text.length && at < 100 && different < enough; at++) {
		different += indexOf(text, text[at] as string) === at ? 1 : 0;
	}

	return different === enough;
}
