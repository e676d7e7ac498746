/* What the portal suggests of a text while it is being written. The text goes to the portal alone, which reads it and keeps
   nothing; nothing is chosen until its writer presses a button. Without this script the form says the same once it comes back. */
(function () {
  'use strict';
  var box = document.getElementById('suggestions');
  var text = document.getElementById('text');
  if (!box || !text || !window.fetch || !window.URLSearchParams) {
    return;
  }
  var form = text.form;
  var subject = document.getElementById('subject');
  var sector = document.getElementById('sector');
  var PAUSE = 1500;
  var LEAST = 15;
  var MOST = 2000;
  var waiting = null;
  var asked = null;

  function kindChosen() {
    var chosen = form.querySelector('input[type=radio][id^="kind-"]:checked');
    return chosen ? chosen.id.slice('kind-'.length) : new URLSearchParams(window.location.search).get('as') || '';
  }

  function make(name, words, look) {
    var element = document.createElement(name);
    element.textContent = words;
    if (look) {
      element.className = look;
    }
    return element;
  }

  function radio(code) {
    return document.getElementById('kind-' + code);
  }

  function take(suggestion) {
    var field = suggestion.field === 'sector' ? sector : radio(suggestion.code);
    if (suggestion.field === 'sector') {
      sector.value = suggestion.code;
    } else {
      field.checked = true;
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  function line(suggestion) {
    var item = document.createElement('li');
    var sentence = make('p', suggestion.sentence);
    var way = null;
    if (suggestion.address) {
      way = make('a', suggestion.button);
      way.href = suggestion.address;
      sentence.appendChild(document.createTextNode(' '));
      sentence.appendChild(way);
    }
    item.appendChild(sentence);
    var because = make('p', suggestion.because, 'muted');
    because.lang = 'vi';
    item.appendChild(because);
    if (suggestion.field) {
      way = make('button', suggestion.button, 'btn btn-second');
      way.type = 'button';
      way.dataset.take = suggestion.field;
      way.addEventListener('click', function () {
        take(suggestion);
        item.remove();
        if (!box.querySelector('li')) {
          box.textContent = '';
        }
      });
      item.appendChild(way);
    }
    return item;
  }

  function isOpen(suggestion) {
    if (suggestion.field === 'sector') {
      return sector && sector.value !== suggestion.code
        && sector.querySelector('option[value="' + suggestion.code + '"]') !== null;
    }
    if (suggestion.field === 'kind') {
      var field = radio(suggestion.code);
      return field !== null && !field.checked;
    }
    return true;
  }

  function show(all) {
    var open = all.filter(isOpen);
    box.textContent = '';
    if (open.length > 0) {
      var list = document.createElement('ul');
      open.forEach(function (suggestion) { list.appendChild(line(suggestion)); });
      box.appendChild(make('h3', box.dataset.title));
      box.appendChild(list);
      box.appendChild(make('p', box.dataset.note, 'hint'));
    }
  }

  function ask() {
    var words = new URLSearchParams();
    words.set('subject', subject ? subject.value.slice(0, MOST) : '');
    words.set('text', text.value.slice(0, MOST));
    words.set('kind', kindChosen());
    words.set('sector', sector ? sector.value : '');
    words.set('desk', box.dataset.desk);
    var question = words.toString();
    if (question === asked || text.value.trim().length < LEAST) {
      return;
    }
    asked = question;
    fetch(box.dataset.from, { method: 'POST', body: words, credentials: 'omit', cache: 'no-store' }).then(function (answer) {
      // One that is refused or lost is no loss: the form works without.
      return answer.ok ? answer.json() : [];
    }).then(function (all) {
      if (asked === question) {
        show(all);
      }
    }).catch(function () {});
  }

  function wait() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  }

  text.addEventListener('input', wait);
  if (subject) {
    subject.addEventListener('input', wait);
  }
  form.addEventListener('change', wait);
  wait();
}());
