/* Paints boxes over what nobody is to see in a photo: drawn with a finger or a mouse, or moved by keys. The boxes stand in the
   text field below the photo, in thousandths of the picture; without this script they are typed there. */
(function () {
  'use strict';
  var WHOLE = 1000;
  var STEP = 10;

  function within(value, least, most) {
    return Math.round(Math.min(Math.max(value, least), most));
  }

  function attach(frame) {
    var drawing = frame.querySelector('svg');
    var part = frame.nextElementSibling;
    var field = part.nextElementSibling.querySelector('input');
    var boxes = [];
    var begun = null;

    function read() {
      boxes = field.value.split(';').map(function (box) {
        return box.trim().split(/[\s,]+/).map(Number);
      }).filter(function (box) {
        return box.length === 4 && box.every(Number.isInteger);
      });
    }

    function write() {
      field.value = boxes.map(function (box) { return box.join(' '); }).join('; ');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      draw();
    }

    function draw(focused) {
      drawing.replaceChildren();
      boxes.forEach(function (box, index) {
        var shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        ['x', 'y', 'width', 'height'].forEach(function (name, at) { shape.setAttribute(name, box[at]); });
        shape.setAttribute('tabindex', '0');
        shape.setAttribute('role', 'img');
        shape.setAttribute('aria-label', frame.dataset.move.replace('#', index + 1));
        shape.addEventListener('keydown', function (event) { press(event, index); });
        drawing.append(shape);
        if (index === focused) {
          shape.focus();
        }
      });
    }

    function press(event, index) {
      var box = boxes[index];
      var across = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
      var down = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0;
      if (event.key === 'Delete' || event.key === 'Backspace') {
        boxes.splice(index, 1);
      } else if ((across || down) && event.shiftKey) {
        box[2] = within(box[2] + across, STEP, WHOLE - box[0]);
        box[3] = within(box[3] + down, STEP, WHOLE - box[1]);
      } else if (across || down) {
        box[0] = within(box[0] + across, 0, WHOLE - box[2]);
        box[1] = within(box[1] + down, 0, WHOLE - box[3]);
      } else {
        return;
      }
      event.preventDefault();
      write();
      draw(index);
    }

    function point(event) {
      var area = drawing.getBoundingClientRect();
      return [within((event.clientX - area.left) / area.width * WHOLE, 0, WHOLE),
        within((event.clientY - area.top) / area.height * WHOLE, 0, WHOLE)];
    }

    function between(one, other) {
      return [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
    }

    drawing.addEventListener('pointerdown', function (event) {
      begun = point(event);
      drawing.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    drawing.addEventListener('pointermove', function (event) {
      if (begun) {
        boxes.push(between(begun, point(event)));
        draw();
        boxes.pop();
      }
    });
    drawing.addEventListener('pointerup', function (event) {
      var box = begun && between(begun, point(event));
      begun = null;
      // A touch without a stroke is no box.
      if (box && box[2] >= STEP / 2 && box[3] >= STEP / 2) {
        boxes.push(box);
        write();
      } else {
        draw();
      }
    });
    drawing.addEventListener('pointercancel', function () {
      begun = null;
      draw();
    });
    part.hidden = false;
    part.querySelector('button').addEventListener('click', function () {
      boxes.push([400, 400, 200, 200]);
      write();
      draw(boxes.length - 1);
    });
    field.addEventListener('change', function () {
      read();
      draw();
    });
    read();
    draw();
  }

  // After the script that puts back what was typed before.
  window.addEventListener('load', function () {
    document.querySelectorAll('.blacken').forEach(attach);
  });
})();
