// Runs in a page of the test: writes in frames that have no address of their own.
globalThis.writeInFrames = async () => {
	const framed = (markup = '') => {
		const frame = document.createElement('iframe');
		if (markup) frame.srcdoc = markup;
		document.body.append(frame);
		return frame;
	};
	const blank = framed().contentWindow;
	blank.document.cookie = 'in-blank=1; Max-Age=100';
	blank.localStorage.setItem('blank-key', '1');
	const gone = framed();
	gone.contentWindow.document.cookie = 'gone=1';
	gone.remove();
	const whole = framed('<script>document.cookie = "in-srcdoc=1"</script>');
	await new Promise(resolve => whole.addEventListener('load', resolve));
	return document.cookie;
};
