/* Alt and a figure press what bears that figure, in every browser alike; a field, and the button that signs, is only gone to. Without this script the
   browser’s own way to such keys is left. */
(function () {
  'use strict';
  // The browser’s own keys would press a second time.
  document.querySelectorAll('[accesskey]').forEach(function (target) {
    target.dataset.figure = target.accessKey;
    target.removeAttribute('accesskey');
  });
  // In a pile the key that leads on leads to its first case.
  var first = document.querySelector('#petitions a[href*="/desk/petitions/handle?"]');
  if (first) {
    first.dataset.figure = '9';
  }
  document.addEventListener('keydown', function (event) {
    var figure = /^Digit(\d)$/.exec(event.code);
    if (!figure || !event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    var target = document.querySelector('[data-figure="' + figure[1] + '"]');
    if (!target) {
      return;
    }
    event.preventDefault();
    target.focus();
    if (target.tagName !== 'TEXTAREA' && target.type !== 'search' && target.id !== 'act-send') {
      target.click();
    }
  });
})();
