package vn.hoiam.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A photo of the demo, drawn: what it shows is plain to see, and nobody’s house or face is in it. */
final class Snapshot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final Color ASPHALT = new Color(0x6b6b68);
    private static final Color GRASS = new Color(0x7f9a55);
    private static final Color EARTH = new Color(0x8a6f4d);
    private static final Color WATER = new Color(0x8b8f6c);
    private static final Color[] BAGS = {
        new Color(0x2f3136),
        new Color(0xd9d7cf),
        new Color(0xb3423a),
        new Color(0x3f6ea3),
        new Color(0xd8a33c),
        new Color(0x5c7a4a)
    };

    // A small photo: the first start of a demo draws some dozens of them.
    private static final double SCALE = 0.7;

    private final BufferedImage picture =
            new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();
    private final SplittableRandom chance;
    private final int horizon;

    private Snapshot(long seed) {
        chance = new SplittableRandom(seed);
        horizon = 230 + chance.nextInt(90);
        pen.scale(SCALE, SCALE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** The same scene and seed give the same photo. */
    static byte[] of(Scene scene, long seed) {
        var snapshot = new Snapshot(seed);
        snapshot.paint(scene);
        snapshot.pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(snapshot.picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void paint(Scene scene) {
        if (scene == Scene.DARK_LAMP) {
            land(new Color(0x141d33), new Color(0x3c4a66), new Color(0x2c352b));
            houses(true);
            way(new Color(0x33363b));
            pole(0, true);
            return;
        }
        land(new Color(0x9fc0d8), new Color(0xe4eaea), GRASS);
        houses(false);
        trees();
        switch (scene) {
            case POTHOLE -> {
                way(ASPHALT);
                holes();
            }
            case FLOODED_ROAD -> {
                way(ASPHALT);
                flood();
            }
            case RUBBISH -> {
                way(EARTH);
                heap();
            }
            case LEANING_POLE -> {
                way(ASPHALT);
                pole(0.2 + chance.nextDouble() / 8, false);
            }
            default -> canal();
        }
    }

    private void land(Color sky, Color haze, Color ground) {
        pen.setPaint(new GradientPaint(0, 0, sky, 0, horizon, haze));
        pen.fillRect(0, 0, WIDTH, horizon);
        pen.setPaint(new GradientPaint(0, horizon, ground, 0, HEIGHT, ground.darker()));
        pen.fillRect(0, horizon, WIDTH, HEIGHT - horizon);
    }

    private void houses(boolean isNight) {
        for (int x = chance.nextInt(120); x < WIDTH; x += 130 + chance.nextInt(160)) {
            var width = 70 + chance.nextInt(70);
            var height = 55 + chance.nextInt(75);
            pen.setColor(isNight ? new Color(0x1d2536) : new Color(0xd9cdb4 - chance.nextInt(24) * 0x010101));
            pen.fillRect(x, horizon - height, width, height + 8);
            pen.setColor(isNight ? new Color(0x161c2a) : new Color(0x9c5a43));
            pen.fill(shape(
                    x - 8, horizon - height, x + width / 2, horizon - height - 32, x + width + 8, horizon - height));
            pen.setColor(isNight && chance.nextInt(3) > 0 ? new Color(0xf1c66b) : new Color(0x5f6b70));
            pen.fillRect(x + width / 2 - 9, horizon - height / 2 - 8, 18, 20);
        }
    }

    private void trees() {
        for (int i = 0; i < 7; i++) {
            var x = chance.nextInt(WIDTH);
            var size = 36 + chance.nextInt(60);
            pen.setColor(new Color(0x5b4a35));
            pen.fillRect(x - 4, horizon - 24, 8, 34);
            for (int leaf = 0; leaf < 6; leaf++) {
                pen.setColor(new Color(0x3f6a3a + chance.nextInt(28) * 0x000100));
                blob(x - size / 2 + chance.nextInt(size), horizon - 24 - chance.nextInt(size), size, size * 3 / 4);
            }
        }
    }

    /** A road or path that leads away from the one who looks. */
    private void way(Color surface) {
        var end = WIDTH / 3 + chance.nextInt(WIDTH / 3);
        pen.setPaint(new GradientPaint(0, horizon, surface.brighter(), 0, HEIGHT, surface));
        pen.fill(shape(end - 22, horizon, end + 22, horizon, WIDTH - 60, HEIGHT, 60, HEIGHT));
        pen.setColor(surface.darker());
        for (int i = 0; i < 160; i++) {
            var y = horizon + 30 + chance.nextInt(HEIGHT - horizon - 30);
            var reach = (y - horizon) * (WIDTH / 2 - 90) / (HEIGHT - horizon);
            var middle = end + (WIDTH / 2 - end) * (y - horizon) / (HEIGHT - horizon);
            pen.fillRect(middle - reach + chance.nextInt(2 * reach + 1), y, 3 + y / 160, 2);
        }
    }

    private void holes() {
        for (int i = 0; i < 3 + chance.nextInt(3); i++) {
            var y = horizon + 130 + chance.nextInt(HEIGHT - horizon - 210);
            var width = (y - horizon) * 2 / 3 + chance.nextInt(60);
            var x = WIDTH / 2 - 150 + chance.nextInt(300);
            pen.setColor(new Color(0x5e5b56));
            blob(x, y, width, width / 3);
            pen.setColor(new Color(0x4b4843));
            blob(x, y + 5, width * 5 / 6, width / 4);
            pen.setPaint(
                    new GradientPaint(x, y - width / 8f, new Color(0x9aa6a6), x, y + width / 8f, new Color(0x5d5a4e)));
            blob(x, y + 10, width * 2 / 3, width / 6);
        }
    }

    private void flood() {
        var level = horizon + 90 + chance.nextInt(60);
        pen.setPaint(new GradientPaint(0, level, new Color(0xb4b49c), 0, HEIGHT, new Color(0x7d7860)));
        pen.fillRect(0, level, WIDTH, HEIGHT - level);
        pen.setColor(new Color(0xc9c9b4));
        for (int i = 0; i < 70; i++) {
            var y = level + 8 + chance.nextInt(HEIGHT - level - 8);
            pen.drawLine(chance.nextInt(WIDTH), y, chance.nextInt(WIDTH / 8) + chance.nextInt(WIDTH), y);
        }
        for (int x = 140; x < WIDTH; x += 300 + chance.nextInt(80)) {
            pen.setColor(new Color(0xe8e4da));
            pen.fillRect(x, level - 60, 16, 120);
            pen.setColor(new Color(0xb3423a));
            pen.fillRect(x, level - 40, 16, 18);
        }
    }

    private void heap() {
        var middle = WIDTH / 4 + chance.nextInt(WIDTH / 2);
        for (int row = 0; row < 7; row++) {
            var y = HEIGHT - 260 + row * 32;
            for (int i = 0; i < 9 + row * 2; i++) {
                pen.setColor(BAGS[chance.nextInt(BAGS.length)]);
                var size = 44 + chance.nextInt(46);
                var x = middle - 60 - row * 34 + chance.nextInt(120 + row * 68);
                blob(x, y, size, size * 3 / 4);
                pen.setColor(new Color(255, 255, 255, 60));
                blob(x - size / 6, y - size / 6, size / 3, size / 5);
            }
        }
    }

    private void pole(double lean, boolean isLamp) {
        var x = 150 + chance.nextInt(170);
        var upright = pen.getTransform();
        pen.rotate(chance.nextBoolean() ? lean : -lean, x, HEIGHT - 120);
        pen.setColor(isLamp ? new Color(0x596070) : new Color(0x8d8b85));
        pen.fill(shape(x - 11, HEIGHT - 110, x + 11, HEIGHT - 110, x + 6, 60, x - 6, 60));
        pen.setStroke(new BasicStroke(6));
        if (isLamp) {
            pen.drawLine(x, 66, x + 120, 48);
            pen.setColor(new Color(0x272c38));
            blob(x + 128, 52, 74, 22);
        } else {
            pen.drawLine(x - 70, 96, x + 70, 96);
            wires(x);
        }
        pen.setTransform(upright);
        pen.setStroke(new BasicStroke(1));
    }

    private void wires(int x) {
        pen.setStroke(new BasicStroke(2));
        pen.setColor(new Color(0x3b3b3b));
        for (int arm = -60; arm <= 60; arm += 40) {
            pen.draw(new QuadCurve2D.Float(x + arm, 94, x - 320f, 260 + arm / 4f, x - 700f, 60));
            pen.draw(new QuadCurve2D.Float(x + arm, 94, x + 320f, 250 + arm / 4f, x + 700f, 80));
        }
    }

    private void canal() {
        var end = WIDTH / 3 + chance.nextInt(WIDTH / 3);
        pen.setColor(EARTH);
        pen.fill(shape(end - 50, horizon, end + 50, horizon, WIDTH - 40, HEIGHT, 40, HEIGHT));
        pen.setPaint(new GradientPaint(0, horizon, WATER.brighter(), 0, HEIGHT, WATER.darker()));
        pen.fill(shape(end - 28, horizon, end + 28, horizon, WIDTH - 200, HEIGHT, 200, HEIGHT));
        for (int i = 0; i < 90; i++) {
            var y = horizon + 40 + chance.nextInt(HEIGHT - horizon - 40);
            var reach = (y - horizon) * (WIDTH / 2 - 200) / (HEIGHT - horizon);
            var middle = end + (WIDTH / 2 - end) * (y - horizon) / (HEIGHT - horizon);
            var size = 10 + (y - horizon) / 9;
            pen.setColor(
                    i % 9 == 0
                            ? BAGS[chance.nextInt(BAGS.length)]
                            : new Color(0x4f7a3c + chance.nextInt(30) * 0x000100));
            blob(middle - reach + chance.nextInt(2 * reach + 1), y, size * 2, size);
        }
    }

    /** A round thing that is not quite round. */
    private void blob(int x, int y, int width, int height) {
        var tilt = AffineTransform.getRotateInstance((chance.nextDouble() - 0.5) / 3, x, y);
        pen.fill(tilt.createTransformedShape(new Ellipse2D.Double(x - width / 2.0, y - height / 2.0, width, height)));
    }

    private static Polygon shape(int... corners) {
        var shape = new Polygon();
        for (int i = 0; i < corners.length; i += 2) {
            shape.addPoint(corners[i], corners[i + 1]);
        }
        return shape;
    }
}
