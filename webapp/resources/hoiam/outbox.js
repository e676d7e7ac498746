/* The petitions that lie on this machine: being written, waiting for the network, taken in. One store in the browser, read by
   the pages and by the worker behind them; nothing of it goes anywhere but to the portal, as the form it is. */
(function (scope) {
  'use strict';
  const DAY = 24 * 3600 * 1000;
  const KEPT = 30 * DAY;
  // A form that was sent and of which nothing was heard in this time has lost its answer.
  const ANSWER = 120 * 1000;
  const news = 'BroadcastChannel' in scope ? new BroadcastChannel('petitions') : null;
  let opening = null;

  function open() {
    opening = opening || new Promise(function (done, failed) {
      const request = indexedDB.open('outbox', 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore('petitions', { keyPath: 'key' });
        request.result.createObjectStore('files');
      };
      request.onsuccess = function () { done(request.result); };
      request.onerror = function () { failed(request.error); };
    });
    return opening;
  }

  /* All of what is done to the two stores, or nothing. */
  async function inOne(mode, work) {
    const base = await open();
    return new Promise(function (done, failed) {
      const transaction = base.transaction(['petitions', 'files'], mode);
      const request = work(transaction.objectStore('petitions'), transaction.objectStore('files'));
      transaction.oncomplete = function () { done(request && request.result); };
      transaction.onabort = function () { failed(transaction.error); };
    });
  }

  function tell() {
    if (news) {
      news.postMessage('changed');
    }
  }

  const outbox = {
    all: async function () {
      const all = await inOne('readonly', function (petitions) { return petitions.getAll(); });
      return all.sort(function (a, b) { return b.at - a.at; });
    },
    find: function (key) {
      return inOne('readonly', function (petitions) { return petitions.get(key); });
    },
    /* The files chosen in the form, and those that came with it earlier: the portal keeps them for a day only. */
    files: async function (key) {
      return await inOne('readonly', function (petitions, files) { return files.get(key); }) || { chosen: [], earlier: [] };
    },
    put: async function (petition) {
      await inOne('readwrite', function (petitions) { petitions.put(petition); });
      tell();
    },
    putFiles: function (key, chosen, earlier) {
      return inOne('readwrite', function (petitions, files) {
        files.put({ chosen: chosen, earlier: earlier }, key);
      });
    },
    /* Only if it is still in one of these states: another tab, or the worker, may have been quicker. */
    change: async function (key, states, change) {
      let changed = false;
      await inOne('readwrite', function (petitions, files) {
        petitions.get(key).onsuccess = function (event) {
          const petition = event.target.result;
          if (petition && states.includes(petition.state)) {
            changed = true;
            change(petition, petitions, files);
          }
        };
      });
      if (changed) {
        tell();
      }
      return changed;
    },
    remove: async function (key) {
      await inOne('readwrite', function (petitions, files) {
        petitions.delete(key);
        files.delete(key);
      });
      tell();
    },
    forget: function (key, states) {
      return outbox.change(key, states, function (petition, petitions, files) {
        petitions.delete(key);
        files.delete(key);
      });
    },
    wait: function (key) {
      return outbox.change(key, ['draft', 'refused', 'sending'], function (petition, petitions) {
        petitions.put(Object.assign(petition, { state: 'waiting', at: Date.now() }));
      });
    },
    /* Every form that was on its way waits for the network now. Under its key it can be sent as often as need be. */
    hold: async function () {
      const sending = (await outbox.all()).filter(function (petition) { return petition.state === 'sending'; });
      await Promise.all(sending.map(function (petition) { return outbox.wait(petition.key); }));
      return sending.length;
    },
    /* What has lost its answer waits again; what nobody came back to is thrown away. What waits is never thrown away. */
    tidy: async function (isWritten) {
      const now = Date.now();
      for (const petition of await outbox.all()) {
        const age = now - petition.at;
        if (petition.state === 'sending' && age > ANSWER && !isWritten(petition.key)) {
          await outbox.wait(petition.key);
        } else if (age > KEPT) {
          await outbox.forget(petition.key, ['draft', 'refused', 'sent']);
        }
      }
    },
    listen: function (heard) {
      if (news) {
        news.addEventListener('message', heard);
      }
    }
  };
  scope.outbox = outbox;
}(self));
