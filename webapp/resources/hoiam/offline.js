/* What is written stays on this machine until the portal has it: the form keeps a draft, and what could not be sent waits and
   sends itself. All of it is added by this script; without it, or in a browser that keeps nothing, the form is a form. */
(function () {
  'use strict';
  const script = document.currentScript.dataset;
  const form = document.getElementById('petition');
  const list = document.getElementById('kept-petitions');
  const SOON = 2 * 1000;
  const HALF_A_MINUTE = 30 * 1000;

  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false
  });

  function reveal(element, words) {
    if (element) {
      element.querySelectorAll('[data-says]').forEach(function (part) { part.textContent = part.dataset.says.replace('@', words); });
      element.hidden = false;
    }
  }

  /* ---- The worker ---- */

  function tellWorker(message) {
    if (navigator.serviceWorker) {
      navigator.serviceWorker.ready.then(function (registration) { registration.active.postMessage(message); });
    }
  }

  async function sendWaiting() {
    const waits = (await outbox.all()).some(function (petition) { return petition.state === 'waiting'; });
    if (waits && navigator.onLine) {
      tellWorker('send');
    }
    return waits;
  }

  /* The first attempts after the network is back may still fail: soon again, then less and less often. */
  let attempt = 0;

  function sendAgain(pause) {
    clearTimeout(attempt);
    attempt = setTimeout(function () {
      if (document.visibilityState === 'visible') {
        sendWaiting();
      }
      sendAgain(Math.min(2 * pause, HALF_A_MINUTE));
    }, pause);
  }

  async function isWritten() {
    const held = navigator.locks ? (await navigator.locks.query()).held : [];
    return function (key) { return held.some(function (lock) { return lock.name === 'writing ' + key; }); };
  }

  /* ---- A line on every page, while something waits ---- */

  async function showNote() {
    const note = document.getElementById('kept-note');
    if (!note || list) {
      return;
    }
    const waiting = (await outbox.all()).filter(function (petition) {
      return ['waiting', 'refused', 'sent'].includes(petition.state) && !petition.isSeen;
    });
    note.hidden = !waiting.length;
    reveal(waiting.length ? note : null, waiting.length);
  }

  /* ---- The form ---- */

  function writeForm() {
    const key = document.getElementById('key');
    const button = document.getElementById('send');
    const chooser = form.querySelector('input[type=file]');
    const isAnswer = /[?&]sent/.test(location.search);
    let earlier = [];
    let timer = 0;
    let isSending = false;
    let isTouched = false;
    let isAway = false;
    let pressed = button;

    function title() {
      const words = (form.elements.subject.value.trim() || form.elements.text.value.trim()).replace(/\s+/g, ' ');
      return words.length > 90 ? words.slice(0, 89) + '…' : words;
    }

    function entry(state) {
      const fields = Array.from(new FormData(form)).filter(function (field) { return typeof field[1] === 'string'; });
      fields.push([button.name, pressed.value]);
      return {
        key: key.value, state: state, at: Date.now(), action: form.action, fields: fields, title: title(),
        photos: (chooser ? chooser.files.length : 0) + form.querySelectorAll('#kept-files li').length
      };
    }

    async function save(state) {
      clearTimeout(timer);
      const known = await outbox.find(key.value);
      // Another tab, or the worker, has brought it to the portal meanwhile.
      if (!known || known.state !== 'sent') {
        await outbox.put(entry(state));
      }
    }

    function saveSoon() {
      isTouched = true;
      clearTimeout(timer);
      timer = setTimeout(function () {
        save('draft').then(function () { reveal(document.getElementById('draft-saved'), ''); });
      }, 400);
    }

    function saveFiles() {
      return outbox.putFiles(key.value, Array.from(chooser ? chooser.files : []), earlier);
    }

    function fill(petition, files) {
      const values = {};
      petition.fields.forEach(function (field) { (values[field[0]] = values[field[0]] || []).push(field[1]); });
      Array.from(form.elements).forEach(function (control) {
        const given = values[control.name] || [];
        if (control.type === 'radio' || control.type === 'checkbox') {
          control.checked = given.includes(control.value);
        } else if (control.name && !['hidden', 'submit', 'button', 'file'].includes(control.type)) {
          control.value = given[0] || '';
        }
      });
      const all = files.earlier.concat(files.chosen);
      if (all.length && chooser && 'DataTransfer' in window) {
        const carrier = new DataTransfer();
        all.forEach(function (file) { carrier.items.add(file); });
        chooser.files = carrier.files;
      }
      const place = document.getElementById('lat');
      if (place.value) {
        document.getElementById('coordinates').open = true;
        place.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }

    /* While this tab lives nobody else takes the draft up, and nobody sends it. False when another tab has it already. */
    function claim(name) {
      if (!navigator.locks) {
        return Promise.resolve(true);
      }
      return new Promise(function (answer) {
        navigator.locks.request('writing ' + name, { ifAvailable: true }, function (lock) {
          answer(lock !== null);
          return lock === null ? null : new Promise(function () { return null; });
        });
      });
    }

    function take(name) {
      key.value = name;
      history.replaceState({ key: name }, '', location.pathname + location.search);
    }

    function fresh() {
      return Array.from(crypto.getRandomValues(new Uint8Array(16)), function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
    }

    async function takeUp(petition) {
      if (!await claim(petition.key)) {
        return false;
      }
      take(petition.key);
      fill(petition, await outbox.files(petition.key));
      await Promise.all([save('draft'), saveFiles()]);
      reveal(document.getElementById('draft-note'), clock.format(petition.at));
      return true;
    }

    /* The form answered with its faults has another key: what this machine kept under the first one goes on under it. */
    async function goOn() {
      const before = form.dataset.before;
      await claim(key.value);
      if (before && before !== key.value) {
        const files = await outbox.files(before);
        earlier = files.earlier.concat(files.chosen);
        await outbox.remove(before);
      }
      await Promise.all([save('draft'), saveFiles()]);
    }

    async function begin() {
      if (isAnswer) {
        return goOn();
      }
      const asked = location.hash.slice(1) || (key.dataset.again ? key.value : '');
      const known = asked ? [await outbox.find(asked)] : (await outbox.all()).filter(function (petition) {
        return petition.state === 'draft' || petition.state === 'refused';
      });
      for (const petition of known) {
        if (petition && petition.state !== 'sent' && await takeUp(petition)) {
          return null;
        }
      }
      // The page may come from this machine, where everybody would find the same key in it.
      take(key.dataset.again ? key.value : fresh());
      return claim(key.value);
    }

    async function send(event) {
      if (isSending) {
        event.preventDefault();
        return;
      }
      isSending = true;
      event.preventDefault();
      // Beside the one that sends there may be others, which join what others sent.
      pressed = event.submitter || button;
      await Promise.all([save('sending'), saveFiles()]).catch(function () { return null; });
      if (!navigator.onLine && !(navigator.serviceWorker && navigator.serviceWorker.controller)) {
        await save('draft').catch(function () { return null; });
        isSending = false;
        reveal(document.getElementById('no-network'), '');
        document.getElementById('no-network').focus();
        return;
      }
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = button.name;
      field.value = pressed.value;
      form.appendChild(field);
      // Not the button: what is sent twice by an impatient hand is sent once.
      HTMLFormElement.prototype.submit.call(form);
      field.remove();
    }

    form.addEventListener('input', saveSoon);
    form.addEventListener('change', function (event) {
      saveSoon();
      if (event.target === chooser) {
        saveFiles();
      }
    });
    form.addEventListener('submit', send);
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && isTouched && !isSending) {
        save('draft');
      }
    });
    window.addEventListener('pageshow', function (event) { isSending = isSending && !event.persisted; });
    document.getElementById('drop-draft').addEventListener('click', async function () {
      clearTimeout(timer);
      await outbox.remove(key.value);
      form.reset();
      if (chooser) {
        chooser.value = '';
      }
      history.replaceState(null, '', location.pathname);
      location.reload();
    });
    function sayWhetherOffline() {
      document.getElementById('writes-offline').hidden = (navigator.onLine && !isAway) || !(navigator.serviceWorker && navigator.serviceWorker.controller);
    }

    window.addEventListener('online', function () {
      isAway = false;
      sayWhetherOffline();
    });
    window.addEventListener('offline', sayWhetherOffline);
    if (navigator.serviceWorker) {
      // A first visit may lose its network before the worker has taken the page over.
      navigator.serviceWorker.addEventListener('controllerchange', sayWhetherOffline);
      navigator.serviceWorker.addEventListener('message', function (event) {
        isAway = isAway || event.data === 'away';
        sayWhetherOffline();
      });
      tellWorker('away?');
    }
    sayWhetherOffline();
    return begin();
  }

  /* ---- The page that lists them ---- */

  function line(petition) {
    const item = document.getElementById('kept-petition').content.cloneNode(true).firstElementChild;
    const state = petition.state;
    item.dataset.key = petition.key;
    item.dataset.state = state;
    item.querySelector('h2').textContent = petition.title || list.dataset.untitled;
    item.querySelectorAll('.status').forEach(function (badge) { badge.hidden = badge.dataset.of !== state; });
    item.querySelector('.at').textContent = clock.format(petition.at);
    item.querySelector('.photos').textContent = petition.photos ? list.dataset.photos.replace('@', petition.photos) : '';
    reveal(item.querySelector('.number'), petition.number || '');
    item.querySelector('.number').hidden = !petition.number;
    item.querySelectorAll('[data-for]').forEach(function (part) { part.hidden = !part.dataset.for.split(' ').includes(state); });
    item.querySelector('.to-receipt').href = script.waiting + '/receipt?key=' + encodeURIComponent(petition.key);
    item.querySelector('.to-form').href = script.submit + '#' + petition.key;
    item.querySelector('.to-send').addEventListener('click', function () { tellWorker('send'); });
    const drop = item.querySelector('.to-drop');
    drop.addEventListener('click', function () { drop.hidden = true; item.querySelector('.sure').hidden = false; });
    item.querySelector('.no').addEventListener('click', function () { drop.hidden = false; item.querySelector('.sure').hidden = true; });
    item.querySelector('.yes').addEventListener('click', async function () {
      await outbox.remove(petition.key);
      tellWorker('tidy');
      show();
      document.getElementById('main').focus();
    });
    return item;
  }

  let told = '';

  async function show() {
    const all = await outbox.all();
    const now = all.map(function (petition) { return petition.key + petition.state + petition.title; }).join();
    document.getElementById('offline').hidden = navigator.onLine && location.pathname === script.waiting;
    document.getElementById('offline-text').hidden = location.pathname === script.waiting;
    document.getElementById('kept-none').hidden = all.length > 0;
    document.getElementById('kept-waits').hidden = !all.some(function (petition) { return petition.state === 'waiting'; });
    if (now !== told || !list.children.length) {
      list.replaceChildren.apply(list, all.map(line));
      told = now;
    }
    await Promise.all(all.filter(function (petition) { return petition.state === 'sent' && !petition.isSeen; })
      .map(function (petition) {
        return outbox.change(petition.key, ['sent'], function (same, petitions) { petitions.put(Object.assign(same, { isSeen: true })); });
      }));
  }

  /* ---- */

  async function begin() {
    // Before anything is awaited: a network that comes back meanwhile says so only once.
    window.addEventListener('online', function () {
      sendWaiting();
      sendAgain(SOON);
      if (list) {
        show();
      }
    });
    const receipt = document.querySelector('[data-taken]');
    if (receipt) {
      await outbox.forget(receipt.dataset.taken, ['draft', 'sending', 'refused', 'waiting']);
    }
    await outbox.tidy(await isWritten());
    tellWorker('tidy');
    if (form) {
      await writeForm();
    }
    if (list) {
      await show();
      outbox.listen(show);
      window.addEventListener('offline', show);
    }
    await showNote();
    outbox.listen(showNote);
    await sendWaiting();
    sendAgain(SOON);
  }

  if (navigator.serviceWorker) {
    window.addEventListener('load', function () {
      // A private window may refuse; then nothing is sent later, and the rest works.
      navigator.serviceWorker.register(script.worker, { scope: script.scope }).catch(function () { return null; });
    });
  }
  if (window.indexedDB && window.outbox) {
    document.documentElement.classList.add('keeps');
    begin().catch(function () { document.documentElement.classList.remove('keeps'); });
  }
}());
