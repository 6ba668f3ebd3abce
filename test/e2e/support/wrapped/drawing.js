import {counted, ended, plain, throwsTheSame} from './ended.js';

export async function pictures(canvas, context) {
	canvas.width = 200;
	canvas.height = 50;
	const answers = [
		canvas.getContext('2d') === context,
		canvas.getContext('webgl'),
		await ended(() => canvas.getContext('no')),
	];
	context.font = '14px serif';
	answers.push(context.font, (context.font = 'no font'), context.font, context.fillText('Cwm fjordbank gly', 2, 15));
	context.fillStyle = 'red';
	answers.push(context.fillText('Cwm fjordbank gly', 4, 17, 100), context.fillText({toString: () => 'text'}, 1, 1));
	const image = context.getImageData(0, 0, 200, 50);
	answers.push(plain(image), image.width, image.data.length);
	for (const input of [[], [0, 0, 0, 0], [0, 0, 1, 1, {colorSpace: 'none'}], [NaN, 0, 1, 1], [0, 0, 1e9, 1e9]]) {
		answers.push(await ended(() => context.getImageData(...input)));
	}
	for (const input of [[], ['one'], ['one', 1], [Symbol('s'), 1, 1], ['text', 'x', {}]]) {
		answers.push(await ended(() => context.fillText(...input)));
	}
	answers.push(await throwsTheSame(object => context.fillText(object, 1, 1)));
	answers.push(await throwsTheSame(object => (context.font = object)));
	if (canvas.convertToBlob) {
		const blob = await canvas.convertToBlob({type: 'image/png'});
		return [answers, plain(blob), blob.type, blob.size > 100, await ended(() => canvas.convertToBlob('no'))];
	}

	const blob = await new Promise(resolve => canvas.toBlob(resolve));
	const [type, count] = counted('image/png');
	return [
		answers,
		[plain(blob), blob.type, blob.size > 100],
		// Firefox may salt what is read, for each session anew.
		[
			canvas.toDataURL() === canvas.toDataURL(),
			canvas.toDataURL().slice(0, 60),
			canvas.toDataURL('image/jpeg', 0.5).slice(0, 30),
			canvas.toDataURL(type) === canvas.toDataURL(),
			count.reads,
		],
		await ended(() => canvas.toBlob()),
		await ended(() => canvas.toBlob('no')),
		await throwsTheSame(object => canvas.toDataURL(object)),
		Object.assign(document.createElement('canvas'), {width: 0}).toDataURL(),
	];
}

export function graphics(gl) {
	const extension = gl.getExtension('WEBGL_debug_renderer_info');
	const asked = [gl.VENDOR, gl.RENDERER, gl.VERSION, 0x9245, 0x9246, 0, 'text', undefined];
	return [plain(extension), asked.map(name => plain(gl.getParameter(name))), gl.getError()];
}
