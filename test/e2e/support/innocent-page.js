// Runs in a page of the test: what honest pages draw and read back, with the libraries they do it with.
/* global Chart, SignaturePad, QRCode */
globalThis.drawAll = async () => {
	const canvas = (width, height) => Object.assign(document.createElement('canvas'), {width, height});
	const shown = (width, height) => document.body.appendChild(canvas(width, height));
	const read = [];

	// A chart on the page, and one drawn aside for a report to download.
	const data = {
		labels: ['12. januar 2026', '13. februar 2026', '14. mars 2026', '15. april 2026'],
		datasets: [
			{label: 'Omsetning i kroner', data: [1, 3, 2, 4], backgroundColor: '#069'},
			{label: 'Budsjett for året', data: [2, 2, 3, 3], backgroundColor: '#f60'},
		],
	};
	const title = {display: true, text: 'Omsetning mot budsjett', color: '#900'};
	const options = {animation: false, responsive: false, plugins: {title}};
	read.push(new Chart(shown(400, 180), {type: 'bar', data, options}).toBase64Image());
	read.push(new Chart(canvas(600, 400), {type: 'line', data, options}).toBase64Image());

	const pad = new SignaturePad(shown(300, 150));
	const point = (x, y) => ({x, y, pressure: 0.5, time: x});
	pad.fromData([{points: [point(10, 10), point(50, 60), point(90, 20)], penColor: 'black', dotSize: 1}]);
	read.push(pad.toDataURL());

	read.push(await QRCode.toDataURL('https://butikk.example/kampanje?kode=sommer'));
	const labelled = canvas(0, 0);
	await QRCode.toCanvas(labelled, 'https://butikk.example/');
	labelled.getContext('2d').fillText('Skann meg!', 4, 12);
	read.push(labelled.toDataURL());

	// A picture made smaller before it is sent.
	const photo = canvas(800, 600);
	photo.getContext('2d').fillRect(10, 10, 400, 300);
	const small = canvas(160, 120);
	small.getContext('2d').drawImage(photo, 0, 0, 160, 120);
	read.push(await new Promise(resolve => small.toBlob(resolve, 'image/jpeg', 0.8)));
	const offscreen = new OffscreenCanvas(160, 120);
	offscreen.getContext('2d').drawImage(photo, 0, 0, 160, 120);
	read.push(await offscreen.convertToBlob());

	// Initials for whoever has no picture; a number on the tab's icon; a watermark.
	const initials = canvas(64, 64).getContext('2d');
	initials.fillStyle = '#369';
	initials.fillRect(0, 0, 64, 64);
	initials.fillStyle = '#fff';
	initials.fillText('ÅB', 20, 40);
	read.push(initials.canvas.toDataURL());
	const mark = canvas(200, 100).getContext('2d');
	mark.rotate(-0.3);
	mark.fillText('Fortrolig: kun til intern bruk', 0, 60);
	read.push(mark.canvas.toDataURL());

	// Can this browser draw that emoji? Content systems ask so on every page.
	const emoji = canvas(300, 150).getContext('2d', {willReadFrequently: true});
	emoji.font = '600 32px Arial';
	for (const text of ['\u{1F3F4}\u200D\u2620\uFE0F', '\u{1F1E8}\u{1F1F6}', '\u{1FAE8}']) {
		emoji.clearRect(0, 0, 300, 150);
		emoji.fillText(text, 0, 0);
		read.push(emoji.getImageData(0, 0, 300, 150));
	}

	// Sound made longer than a moment, a 3D engine that asks what it may use, an icon font waited for.
	await new OfflineAudioContext(2, 44_100 * 3, 44_100).startRendering();
	const gl = canvas(10, 10).getContext('webgl');
	gl?.getParameter(gl.MAX_TEXTURE_SIZE);
	gl?.getExtension('OES_texture_float');
	read.push(document.fonts.check('16px "Material Icons"'));

	// A framework: one listener of each kind at the root, one observer for what is put in.
	for (const type of ['click', 'scroll', 'input', 'mousemove', 'keydown']) {
		document.body.addEventListener(type, () => {});
	}
	document.addEventListener('scroll', () => {}, {capture: true, passive: true});
	document.addEventListener('click', () => {}, true);
	new MutationObserver(() => {}).observe(document, {
		childList: true,
		subtree: true,
		attributes: true,
		characterData: true,
	});
	return read.filter(Boolean).length;
};
