/* The map of released petitions, to be moved and looked at closely. It takes the place of the picture the server drew and knows no
   more than that: each commune with its number. What lies near each other is one mark until the reader comes closer. The first
   petitions of a commune are fetched when it is opened, from the list that programs read too. */
(function () {
  'use strict';
  var atlas = document.getElementById('atlas');
  // Who saves data keeps the picture; the table beside it says the same.
  if (!atlas || navigator.connection && navigator.connection.saveData) {
    return;
  }
  var says = atlas.dataset;
  var drawn = document.getElementById('drawn');
  var element = document.getElementById('map');
  // In pixels: two fingertips apart.
  var APART = 52;
  var CLOSEST = 13;
  var communes = {};
  var marks = null;
  var map = null;

  function make(tag, words, attributes) {
    var made = Object.assign(document.createElement(tag), attributes);
    made.textContent = words;
    return made;
  }

  /* By the code of today: pieces of ground that went over to one commune are one. */
  function read(outlines) {
    drawn.querySelectorAll('[data-ground]').forEach(function (area) {
      var code = area.dataset.unit;
      var shape = L.polygon(outlines[area.dataset.ground] || [], { className: 'map-commune ' + area.getAttribute('class'), smoothFactor: 0.5 });
      var commune = communes[code] = communes[code] || {
        code: code, shown: +area.dataset.shown, says: area.dataset.says,
        address: area.getAttribute('href'), bounds: L.latLngBounds([]), shapes: []
      };
      commune.bounds.extend(shape.getBounds());
      commune.shapes.push(shape);
      shape.on('click', function (event) { tell(commune, event.latlng, element); });
    });
    return Object.keys(communes).reduce(function (all, code) { return all.extend(communes[code].bounds); }, L.latLngBounds([]));
  }

  function put(commune) {
    commune.shapes.forEach(function (shape) { shape.addTo(map); });
    commune.at = commune.shapes[0].getCenter();
  }

  /* The largest first, each with all that would touch its mark at this nearness. */
  function groups() {
    var left = Object.keys(communes).map(function (code) { return communes[code]; })
      .filter(function (commune) { return commune.shown > 0; })
      .sort(function (a, b) { return b.shown - a.shown || a.code.localeCompare(b.code); });
    var found = [];
    while (left.length) {
      var middle = map.project(left[0].at);
      var near = left.filter(function (other) { return map.project(other.at).distanceTo(middle) < APART; });
      left = left.filter(function (other) { return near.indexOf(other) < 0; });
      found.push(near);
    }
    return found;
  }

  function mark(near) {
    var sum = near.reduce(function (all, commune) { return all + commune.shown; }, 0);
    var sentence = near.length > 1 ? says.together.replace('@', sum).replace('%', near.length) : near[0].says;
    var number = make('span', sum.toLocaleString(document.documentElement.lang), { className: near.length > 1 ? 'mark-many' : 'mark-one' });
    var made = L.marker(near[0].at, { icon: L.divIcon({ className: 'map-mark', html: number, iconSize: [44, 44] }), title: sentence });
    function open() {
      if (near.length > 1) {
        come(near);
      } else {
        tell(near[0], near[0].at, made.getElement());
      }
    }
    made.on('click', open).addTo(marks);
    made.getElement().setAttribute('aria-label', sentence);
    made.getElement().addEventListener('keydown', function (event) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        open();
      }
    });
  }

  function group() {
    marks.clearLayers();
    groups().forEach(mark);
  }

  function come(near) {
    var bounds = L.latLngBounds(near.map(function (commune) { return commune.at; }));
    var zoom = Math.max(map.getZoom() + 1, Math.min(CLOSEST, map.getBoundsZoom(bounds.pad(0.2))));
    map.setView(bounds.getCenter(), zoom);
    element.focus({ preventScroll: true });
  }

  function line(petition) {
    var item = document.createElement('li');
    var state = document.querySelector('#states [data-code="' + petition.status + '"]');
    item.append(make('a', petition.subject, { href: says.petition + petition.number, lang: 'vi' }));
    item.append(make('span', state ? state.textContent : '', { className: 'muted' }));
    return item;
  }

  function tell(commune, at, from) {
    var box = make('div', '', { tabIndex: -1, className: 'map-told' });
    var list = document.createElement('ul');
    var wait = make('p', commune.shown ? says.loading : '', { className: 'muted' });
    box.append(make('strong', commune.says), wait, list);
    if (commune.shown) {
      box.append(make('a', says.all.replace('@', commune.shown), { href: commune.address }));
    }
    var popup = L.popup({ maxWidth: 280, minWidth: 200, autoPanPadding: [8, 8] }).setLatLng(at).setContent(box).openOn(map);
    popup.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', says.close);
    box.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        map.closePopup();
      }
    });
    box.focus({ preventScroll: true });
    popup.on('remove', function () {
      if (from.isConnected) {
        from.focus({ preventScroll: true });
      }
    });
    if (commune.shown) {
      ground.json(says.petitions + '&unit=' + encodeURIComponent(commune.code)).then(function (answer) {
        wait.remove();
        list.append.apply(list, answer.petitions.map(line));
        // It takes what is in it out for a moment, and the focus with it.
        var isRead = box.contains(document.activeElement);
        popup.update();
        if (isRead) {
          box.focus({ preventScroll: true });
        }
      }).catch(function () { wait.textContent = says.broken; });
    }
  }

  function draw(outlines) {
    var isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.hidden = false;
    map = L.map(element, {
      scrollWheelZoom: false, zoomControl: false, attributionControl: false, minZoom: 8, maxZoom: 16, maxBoundsViscosity: 0.8, zoomSnap: 0.25,
      fadeAnimation: !isStill, zoomAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill
    });
    // Below, where no popup opens.
    L.control.zoom({ position: 'bottomleft', zoomInTitle: says.in, zoomOutTitle: says.out }).addTo(map);
    var all = read(outlines);
    var chosen = communes[says.chosen];
    map.fitBounds(chosen ? chosen.bounds.pad(1) : all, { animate: false });
    ground.tiles(map, says.tiles, says.credit);
    Object.keys(communes).forEach(function (code) { put(communes[code]); });
    if (chosen) {
      chosen.shapes.forEach(function (shape) { shape.bringToFront(); });
    }
    map.setMaxBounds(all.pad(0.3));
    marks = L.layerGroup().addTo(map);
    group();
    map.on('zoomend', group);
    map.on('focus click', function () { map.scrollWheelZoom.enable(); });
    map.on('blur', function () { map.scrollWheelZoom.disable(); });
    drawn.remove();
    document.getElementById('map-help').hidden = false;
  }

  Promise.all([
    ground.communes(says.communes),
    ground.load('link', { rel: 'stylesheet', href: says.look }),
    ground.load('script', { src: says.leaflet })
  ]).then(function (loaded) { draw(loaded[0]); }).catch(function () {
    // The picture stays.
    element.hidden = true;
  });
}());
