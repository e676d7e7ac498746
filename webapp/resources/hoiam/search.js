/* How the words that are typed into the search field may go on. The portal alone is asked, and remembers nothing. Without this script the
   field finds the same. */
(function () {
  'use strict';
  var field = document.querySelector('input[data-completions]');
  var list = field && document.getElementById(field.getAttribute('list'));
  if (!list || !window.fetch) {
    return;
  }
  var PAUSE = 250;
  var LEAST = 2;
  var MOST = 200;
  var waiting = null;
  var asked = '';

  function show(all) {
    list.textContent = '';
    all.forEach(function (words) {
      var option = document.createElement('option');
      option.value = words;
      list.appendChild(option);
    });
  }

  function ask() {
    var typed = field.value.slice(0, MOST);
    if (typed === asked || typed.trim().length < LEAST) {
      return;
    }
    asked = typed;
    fetch(field.dataset.completions + '?q=' + encodeURIComponent(typed), { credentials: 'omit' }).then(function (answer) {
      return answer.ok ? answer.json() : [];
    }).then(function (all) {
      if (asked === typed) {
        show(all);
      }
    }).catch(function () {
      // One that is lost is no loss.
    });
  }

  field.addEventListener('input', function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  });
}());
