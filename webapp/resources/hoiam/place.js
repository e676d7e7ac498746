/* The point on the map. Two buttons, shown by this script, set it: on a map, or where the reader is. Both only fill in the
   two fields that can be typed into; the server alone decides what they mean. The map is loaded when it is asked for. */
(function () {
  'use strict';
  var box = document.getElementById('pin');
  if (!box) {
    return;
  }
  var says = box.dataset;
  var lat = document.getElementById('lat');
  var lng = document.getElementById('lng');
  var unit = document.getElementById('unit');
  var said = document.getElementById('pin-said');
  var part = document.getElementById('map-part');
  var open = document.getElementById('open-map');
  var remove = document.getElementById('remove-pin');
  var names = {};
  var codes = {};
  document.querySelectorAll('#communes option').forEach(function (option) {
    names[option.dataset.code] = option.dataset.name;
    codes[option.value.toLowerCase()] = option.dataset.code;
    codes[option.dataset.name.toLowerCase()] = option.dataset.code;
  });
  // Closer than this a name fits into its commune, and a tap finds a house.
  var NEAR = 12;
  var CLOSE = 15;
  var PIXELS = 10;
  var communes = null;
  var map = null;
  var mark = null;
  var shapes = {};

  function say(sentence) {
    // Said again only when it is another sentence: arrow keys are pressed many times.
    if (said.textContent !== sentence) {
      said.textContent = sentence;
    }
  }

  function getCommunes() {
    if (!communes) {
      communes = ground.communes(says.communes);
      communes.catch(function () { communes = null; });
    }
    return communes;
  }

  function crosses(a, b, north, east) {
    var low = a[0] < b[0] ? a : b;
    var high = low === a ? b : a;
    return north >= low[0] && north < high[0] &&
      east < low[1] + (north - low[0]) / (high[0] - low[0]) * (high[1] - low[1]);
  }

  function contains(rings, north, east) {
    var inside = false;
    rings.forEach(function (corners) {
      corners.forEach(function (corner, i) {
        var before = corners[i === 0 ? corners.length - 1 : i - 1];
        inside = crosses(before, corner, north, east) !== inside;
      });
    });
    return inside;
  }

  function around(all, point) {
    return Object.keys(all).find(function (code) { return contains(all[code], point.lat, point.lng); });
  }

  function typed() {
    var pair = /^\s*(-?\d+(?:\.\d+)?)\s*(?:[,;]\s*|\s)(-?\d+(?:\.\d+)?)\s*$/.exec(lat.value + (lng.value ? ' ' + lng.value : ''));
    return pair && Math.abs(pair[1]) <= 90 && Math.abs(pair[2]) <= 180 ? { lat: +pair[1], lng: +pair[2] } : null;
  }

  function show(point) {
    remove.hidden = !point;
    if (!map) {
      return;
    }
    if (point && !mark) {
      mark = L.marker(point, { icon: icon(), draggable: true, keyboard: false }).addTo(map);
      mark.on('dragend', function () { set(mark.getLatLng()); });
    } else if (point) {
      mark.setLatLng(point);
    } else if (mark) {
      mark.remove();
      mark = null;
    }
  }

  function tell(point, sentence) {
    return getCommunes().then(function (all) {
      var code = around(all, point);
      Object.keys(shapes).forEach(function (other) {
        shapes[other].getElement().classList.toggle('map-here', other === code);
      });
      // The ground of a commune that has ended since has no name of today here; the server knows who took it over.
      say(!code ? says.outside : names[code] ? sentence.replace('@', names[code]) : '');
      return code;
    });
  }

  function write(point) {
    lat.value = point.lat.toFixed(5);
    lng.value = point.lng.toFixed(5);
  }

  function set(point) {
    write(point);
    show(point);
    tell(point, says.inside).catch(function () { say(says.broken); });
  }

  function icon() {
    var drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '-14 -37 28 38');
    [['path', { d: 'M0 0l-10-17a12 12 0 1 1 20 0z' }], ['circle', { cy: -23, r: 4.5 }]].forEach(function (shape) {
      var element = document.createElementNS('http://www.w3.org/2000/svg', shape[0]);
      Object.keys(shape[1]).forEach(function (name) { element.setAttribute(name, shape[1][name]); });
      drawing.appendChild(element);
    });
    return L.divIcon({ className: 'map-pin', html: drawing, iconSize: [40, 54], iconAnchor: [20, 53] });
  }

  function middle(corners) {
    var area = 0;
    var north = 0;
    var east = 0;
    corners.forEach(function (a, i) {
      var b = corners[(i + 1) % corners.length];
      // From the first corner: the products of full degrees would swallow the difference.
      var part = (a[1] - corners[0][1]) * (b[0] - corners[0][0]) - (b[1] - corners[0][1]) * (a[0] - corners[0][0]);
      area += part;
      north += part * (a[0] + b[0] + corners[0][0]) / 3;
      east += part * (a[1] + b[1] + corners[0][1]) / 3;
    });
    return [north / area, east / area];
  }

  function lookAtUnit() {
    var code = codes[unit.value.trim().toLowerCase()];
    if (map && shapes[code] && !mark) {
      map.fitBounds(shapes[code].getBounds());
    }
  }

  function draw(all) {
    var element = document.getElementById('map');
    var isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    part.hidden = false;
    map = L.map(element, {
      keyboard: false, scrollWheelZoom: false, zoomControl: false, attributionControl: false, minZoom: 8, maxZoom: 18,
      maxBoundsViscosity: 0.8, fadeAnimation: !isStill, zoomAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill
    });
    L.control.zoom({ zoomInTitle: says.in, zoomOutTitle: says.out }).addTo(map);
    ground.tiles(map, says.tiles, says.credit);
    var bounds = L.latLngBounds([]);
    Object.keys(all).forEach(function (code) {
      shapes[code] = L.polygon(all[code], { className: 'map-commune', interactive: false, smoothFactor: 0.5 }).addTo(map);
      bounds.extend(shapes[code].getBounds());
    });
    map.setMaxBounds(bounds.pad(0.3));
    map.on('zoomend', function () { element.classList.toggle('map-near', map.getZoom() >= NEAR); });
    map.fitBounds(bounds);
    Object.keys(all).forEach(function (code) {
      var label = document.createElement('span');
      var largest = all[code].reduce(function (a, b) { return a.length < b.length ? b : a; });
      label.textContent = names[code];
      L.tooltip({ permanent: true, direction: 'center', className: 'map-name', pane: 'shadowPane' })
        .setLatLng(middle(largest)).setContent(label).addTo(map);
    });
    map.on('click', function (event) {
      set(event.latlng);
      if (map.getZoom() < CLOSE) {
        map.setZoomAround(event.latlng, Math.min(CLOSE, map.getZoom() + 2));
      }
    });
    map.on('focus click', function () { map.scrollWheelZoom.enable(); });
    map.on('blur', function () { map.scrollWheelZoom.disable(); });
    element.addEventListener('keydown', press);
    var point = typed();
    if (point) {
      show(point);
      map.setView(point, CLOSE);
      tell(point, says.inside);
    } else {
      lookAtUnit();
      say(says.ready);
    }
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }

  /* Arrow keys move the pin, beginning in the middle; with shift by the least step. */
  function press(event) {
    var way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    var zoom = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (event.target !== map.getContainer() || event.ctrlKey || event.altKey || event.metaKey || !way && !zoom) {
      return;
    }
    event.preventDefault();
    var from = mark ? mark.getLatLng() : map.getCenter();
    if (zoom) {
      map.setZoomAround(from, map.getZoom() + zoom);
      return;
    }
    var step = mark ? event.shiftKey ? 1 : PIXELS : 0;
    var to = map.unproject(map.project(from).add([way[0] * step, way[1] * step]));
    set(to);
    map.panInside(to, { padding: [50, 60], animate: false });
  }

  function openMap() {
    if (map) {
      part.hidden = !part.hidden;
      open.setAttribute('aria-expanded', String(!part.hidden));
      map.invalidateSize();
      return;
    }
    say(says.loading);
    open.disabled = true;
    Promise.all([getCommunes(), ground.load('link', { rel: 'stylesheet', href: says.look }), ground.load('script', { src: says.leaflet })])
      .then(function (all) {
        draw(all[0]);
        open.setAttribute('aria-expanded', 'true');
      }).catch(function () { say(says.broken); })
      .then(function () { open.disabled = false; });
  }

  function found(position) {
    var point = { lat: position.coords.latitude, lng: position.coords.longitude };
    getCommunes().then(function (all) {
      // Where somebody is who is far away is nobody's business.
      if (!around(all, point)) {
        say(says.away);
        return;
      }
      write(point);
      show(point);
      if (map) {
        map.setView(point, CLOSE);
      }
      return tell(point, says.near.replace('%', Math.max(1, Math.round(position.coords.accuracy))));
    }).catch(function () { say(says.broken); });
  }

  function usePosition() {
    if (!navigator.geolocation) {
      say(says.unavailable);
      return;
    }
    say(says.asking);
    navigator.geolocation.getCurrentPosition(found, function (failure) {
      say([says.unavailable, says.denied, says.unavailable, says.timeout][failure.code] || says.unavailable);
    }, { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
  }

  document.getElementById('pin-tools').hidden = false;
  remove.hidden = !lat.value && !lng.value;
  open.addEventListener('click', openMap);
  document.getElementById('use-position').addEventListener('click', usePosition);
  remove.addEventListener('click', function () {
    lat.value = '';
    lng.value = '';
    show(null);
    Object.keys(shapes).forEach(function (code) { shapes[code].getElement().classList.remove('map-here'); });
    say(says.removed);
    open.focus();
  });
  unit.addEventListener('change', lookAtUnit);
  [lat, lng].forEach(function (field) {
    field.addEventListener('change', function () {
      var point = typed();
      remove.hidden = !lat.value && !lng.value;
      if (point) {
        set(point);
        if (map) {
          map.setView(point, CLOSE);
        }
      }
    });
  });
}());
