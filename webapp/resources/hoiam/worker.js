/* Stands between the public pages and the network. Without one it answers with the form as it was last seen, and puts what was
   sent aside; with one again it sends, under the key the form came with, so that nothing is taken in twice. The desk, the
   files, the programming interface and the secret pages it lets through as they are, and keeps nothing of them. */
'use strict';
importScripts('outbox.js');

const ASSETS = self.location.pathname.replace(/[^/]+$/, '');
const ROOT = ASSETS.replace(/assets\/[^/]+\/$/, '');
const SHELL = 'shell of ' + ASSETS;
const RECEIPTS = 'receipts';
const SUBMIT = 'petitions/submit';
const WAITING = 'petitions/waiting';
const RECEIPT = 'petitions/waiting/receipt';
const PAGES = [SUBMIT, WAITING, 'en/' + SUBMIT, 'en/' + WAITING];
const FILES = ['hoiam.css', 'hoiam.js', 'outbox.js', 'offline.js', 'ground.js', 'place.js', 'icons.svg', 'favicon.svg',
  'fonts/hanken-grotesk-latin.woff2', 'fonts/hanken-grotesk-vietnamese.woff2'];
const NOT_OURS = /^(en\/)?(desk|account|denunciations|files|api|assets)(\/|$)/;
// What stands before the portal answers so when the portal cannot, and the portal itself when its database is away.
const AWAY = [502, 503, 504];
// A telephone may believe it has a network where nothing gets through: pages ask whoever tried last.
let isAway = false;

self.addEventListener('install', function (event) {
  self.skipWaiting();
  event.waitUntil(caches.open(SHELL).then(function (shell) {
    return shell.addAll(FILES.map(function (name) { return ASSETS + name; })
      .concat(PAGES.map(function (page) { return ROOT + page; })));
  }));
});

self.addEventListener('activate', function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) { return name !== SHELL && name !== RECEIPTS; })
      .map(function (name) { return caches.delete(name); }));
  }).then(function () {
    return self.registration.navigationPreload ? self.registration.navigationPreload.enable() : null;
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener('fetch', function (event) {
  const url = new URL(event.request.url);
  const path = url.pathname.slice(ROOT.length);
  if (url.origin !== self.location.origin || !url.pathname.startsWith(ROOT)) {
    return;
  }
  if (event.request.mode !== 'navigate') {
    if (url.pathname.startsWith(ASSETS) && event.request.method === 'GET') {
      event.respondWith(file(event.request));
    }
  } else if (path === RECEIPT || path === 'en/' + RECEIPT) {
    event.respondWith(receipt(url));
  } else if (event.request.method === 'POST' && (path === SUBMIT || path === 'en/' + SUBMIT)) {
    event.respondWith(submit(event.request, path));
  } else if (event.request.method === 'GET') {
    event.respondWith(NOT_OURS.test(path) ? through(event) : page(event, path));
  }
});

self.addEventListener('message', function (event) {
  if (event.data === 'send') {
    event.waitUntil(send().catch(function () { return later(); }));
  } else if (event.data === 'tidy') {
    event.waitUntil(tidy());
  } else if (event.data === 'away?' && isAway) {
    event.source.postMessage('away');
  }
});

self.addEventListener('sync', function (event) {
  event.waitUntil(send());
});

async function file(request) {
  return await caches.match(request, { cacheName: SHELL }) || fetch(request);
}

/* The browser has asked already, on the way here: asking again would show a page that may be shown once only, such as what an
   official typed before the last click, to nobody. */
async function through(event) {
  return await event.preloadResponse || fetch(event.request);
}

async function page(event, path) {
  try {
    const answer = await event.preloadResponse || await fetch(event.request);
    isAway = false;
    if (PAGES.includes(path) && answer.ok && !answer.redirected && !new URL(event.request.url).search) {
      const shell = await caches.open(SHELL);
      await shell.put(ROOT + path, answer.clone());
    }
    return answer;
  } catch (unreachable) {
    isAway = true;
    return await kept(PAGES.includes(path) ? path : language(path) + WAITING) || Response.error();
  }
}

async function submit(request, path) {
  let answer = null;
  try {
    answer = await fetch(request);
    if (!AWAY.includes(answer.status)) {
      return answer;
    }
  } catch (unreachable) {
    answer = Response.error();
  }
  // Nothing was put aside where the browser keeps nothing, in a private window for example: then the answer is what it is.
  if (await outbox.hold().catch(function () { return 0; }) === 0) {
    return answer;
  }
  await later();
  return Response.redirect(ROOT + language(path) + WAITING, 303);
}

async function receipt(url) {
  const receipts = await caches.open(RECEIPTS);
  return await receipts.match(place(url.searchParams.get('key'))) || kept(language(url.pathname.slice(ROOT.length)) + WAITING);
}

/* A receipt stays as long as its line in the list of petitions, and not a day longer: its code opens the petition. */
async function tidy() {
  const known = (await outbox.all()).map(function (petition) { return place(petition.key); });
  const receipts = await caches.open(RECEIPTS);
  for (const request of await receipts.keys()) {
    const url = new URL(request.url);
    if (!known.includes(url.pathname + url.search)) {
      await receipts.delete(request);
    }
  }
}

function kept(path) {
  return caches.match(ROOT + path, { cacheName: SHELL });
}

function language(path) {
  return path.startsWith('en/') ? 'en/' : '';
}

function place(key) {
  return ROOT + RECEIPT + '?key=' + encodeURIComponent(key);
}

/* The browser wakes the worker when there is a network again, even when no page is open; not all browsers can. */
async function later() {
  if (self.registration.sync) {
    await self.registration.sync.register('petitions').catch(function () { return null; });
  }
}

/* One after the other, and never two senders at once; the server would see through it, but the network is dear. */
function send() {
  return navigator.locks.request('sending petitions', async function () {
    let failed = 0;
    for (const petition of await outbox.all()) {
      if (petition.state === 'waiting' && !await sent(petition)) {
        failed++;
      }
    }
    if (failed) {
      throw new Error(failed + ' petitions still wait');
    }
  });
}

async function sent(petition) {
  const form = new FormData();
  petition.fields.forEach(function (field) { form.append(field[0], field[1]); });
  // Nobody looks at the answer, so nobody is asked anything.
  form.set('similar-seen', 'yes');
  (await outbox.files(petition.key)).chosen.forEach(function (chosen) { form.append('files', chosen, chosen.name); });
  let answer = null;
  try {
    answer = await fetch(petition.action, { method: 'POST', body: form, redirect: 'manual' });
  } catch (unreachable) {
    return false;
  }
  const number = answer.headers.get('Petition-Number');
  if (number) {
    const receipts = await caches.open(RECEIPTS);
    await receipts.put(place(petition.key), answer);
    return outbox.change(petition.key, ['waiting', 'sending', 'draft'], function (taken, petitions, files) {
      petitions.put({ key: taken.key, state: 'sent', at: Date.now(), title: taken.title, number: number });
      files.delete(taken.key);
    });
  }
  if (answer.status === 429 || answer.status >= 500) {
    return false;
  }
  return outbox.change(petition.key, ['waiting'], function (refused, petitions) {
    petitions.put(Object.assign(refused, { state: 'refused' }));
  });
}
