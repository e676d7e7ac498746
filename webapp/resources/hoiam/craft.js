/* Puts a phrase where the cursor stands in the reply, and brings into view what the clerk has just asked for. Without this
   script a phrase goes to the end of the reply, by the same button. */
(function () {
  'use strict';

  function put(field, words) {
    var start = field.selectionStart;
    field.setRangeText(words, start, field.selectionEnd, 'end');
    field.focus();
    // What keeps the text in this tab listens for typing.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  document.querySelectorAll('[data-into]').forEach(function (list) {
    var field = document.getElementById(list.dataset.into);
    field.selectionStart = field.value.length;
    list.addEventListener('click', function (event) {
      var phrase = event.target.closest('.phrase');
      if (event.target.type === 'submit' && phrase) {
        event.preventDefault();
        put(field, phrase.querySelector('.told').textContent);
      }
    });
  });

  var arrived = document.querySelector('[data-arrive=true]');
  if (arrived && !document.getElementById('error-summary')) {
    arrived.scrollIntoView({ block: 'center' });
  }
})();
