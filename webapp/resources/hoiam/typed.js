/* What an official types about a petition is kept in this tab until it has been sent: a session may end before the sentence
   does. A click that comes twice is sent once. Without this script everything works, only less kindly. */
(function () {
  'use strict';
  var form = document.getElementById('act');
  var prefix = 'hoiam.typed ';

  function forget(isOurs) {
    Object.keys(sessionStorage).filter(function (key) {
      return key.indexOf(prefix) === 0 && isOurs(key);
    }).forEach(function (key) {
      sessionStorage.removeItem(key);
    });
  }

  var leave = document.getElementById('sign-out');
  if (leave) {
    leave.addEventListener('submit', function () {
      forget(function () { return true; });
    });
  }
  if (!form) {
    return;
  }

  var key = prefix + form.dataset.keep;
  var who = prefix + form.dataset.keep.split(' ')[0] + ' ';
  var fields = Array.from(form.querySelectorAll('textarea, input[type=text], input[type=date]'));
  // Another official may have sat here before.
  forget(function (other) { return other.indexOf(who) !== 0; });
  if (document.getElementById('done')) {
    sessionStorage.removeItem(key);
    // Once said it is done: who opens this address again has done nothing.
    history.replaceState(null, '', location.href.replace(/&done=[A-Z_]+/, ''));
  }

  var typed = JSON.parse(sessionStorage.getItem(key) || '{}');
  // What answers a click shows what was typed, or what the click made of it.
  var isAnswer = form.dataset.answer === 'true' || document.getElementById('error-summary');
  var lost = isAnswer ? [] : fields.filter(function (field) {
    return typed[field.id] && typed[field.id] !== field.value;
  });
  lost.forEach(function (field) {
    field.value = typed[field.id];
    var closed = field.closest('details');
    if (closed) {
      closed.open = true;
    }
  });
  document.getElementById('restored').hidden = lost.length === 0;

  function keep(field) {
    typed[field.id] = field.value;
    sessionStorage.setItem(key, JSON.stringify(typed));
  }

  // What was typed and not sent yet is kept, whatever else was done.
  if (isAnswer || form.dataset.carried === 'true') {
    fields.filter(function (field) {
      return field.id in typed || form.dataset.carried === 'true' && field.value;
    }).forEach(keep);
  }
  form.addEventListener('input', function (event) {
    if (fields.indexOf(event.target) >= 0) {
      keep(event.target);
    }
  });

  var isSent = false;
  form.addEventListener('submit', function (event) {
    if (isSent) {
      event.preventDefault();
    }
    isSent = true;
  });
  window.addEventListener('pageshow', function () {
    isSent = false;
  });
})();
