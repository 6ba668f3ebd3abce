// A small measuring company nobody has listed: a number for the visitor in local storage, and a picture that carries it home.
(function () {
	const uid = localStorage.getItem('mp_uid') || crypto.randomUUID();
	localStorage.setItem('mp_uid', uid);
	const query = new URLSearchParams({
		k: '__ID__',
		uid,
		url: location.href,
		ref: document.referrer,
		sr: `${screen.width}x${screen.height}`,
		t: Date.now(),
	});
	new Image().src = `https://px.malepunkt.example/p.gif?${query}`;
})();
