package org.tidu.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn view into a workshop: a line of machines, a robot, a board with figures. Without letters, so that no font is asked for. */
final class DemoPhoto {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int FLOOR = 430;
    private static final Color ORANGE = new Color(0xe2762b);

    private DemoPhoto() {}

    /** @param scene which workshop: the same number draws the same picture, as JPEG */
    static byte[] of(int scene) {
        BufferedImage picture = drawn(scene, 0);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", jpeg);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return jpeg.toByteArray();
    }

    /** @param progress of the work, from 0 to 1: the film is made of these */
    static BufferedImage drawn(int scene, double progress) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = (scene * 0.137f + 0.55f) % 1f;
        hall(pen, hue);
        board(pen, scene, hue);
        machines(pen, scene, hue);
        parts(pen, progress);
        robot(pen, progress);
        pen.dispose();
        return picture;
    }

    private static void hall(Graphics2D pen, float hue) {
        pen.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.08f, 0.80f), 0, FLOOR, Color.getHSBColor(hue, 0.04f, 0.97f)));
        pen.fillRect(0, 0, WIDTH, FLOOR);
        pen.setPaint(new GradientPaint(0, FLOOR, new Color(0x8f979e), 0, HEIGHT, new Color(0x5c656d)));
        pen.fillRect(0, FLOOR, WIDTH, HEIGHT - FLOOR);
        pen.setColor(new Color(0xe9eef2));
        for (int lamp = 60; lamp < WIDTH; lamp += 180) {
            pen.fillRect(lamp, 26, 110, 10);
        }
        pen.setColor(new Color(0xd9b34a));
        pen.fillRect(0, HEIGHT - 62, WIDTH, 7);
    }

    private static void board(Graphics2D pen, int scene, float hue) {
        pen.setColor(new Color(0x22303c));
        pen.fillRoundRect(360, 70, 250, 130, 12, 12);
        for (int bar = 0; bar < 7; bar++) {
            int height = 25 + (scene * 31 + bar * bar * 17) % 75;
            pen.setColor(Color.getHSBColor(hue, 0.45f, 0.60f + bar * 0.05f));
            pen.fillRect(382 + bar * 31, 186 - height, 20, height);
        }
    }

    private static void machines(Graphics2D pen, int scene, float hue) {
        for (int i = 0; i < 4; i++) {
            int x = 40 + i * 235;
            int height = 120 + (scene * 13 + i * 29) % 60;
            pen.setColor(Color.getHSBColor(hue, 0.35f, 0.55f));
            pen.fillRoundRect(x, FLOOR - height, 150, height, 10, 10);
            pen.setColor(Color.getHSBColor(hue, 0.10f, 0.92f));
            pen.fillRoundRect(x + 16, FLOOR - height + 18, 84, 52, 6, 6);
            pen.setColor((scene + i) % 3 == 0 ? new Color(0xe0a030) : new Color(0x3aa76d));
            pen.fill(new Ellipse2D.Double(x + 118, FLOOR - height + 20, 16, 16));
        }
        pen.setColor(new Color(0x39434b));
        pen.fill(new Rectangle2D.Double(0, FLOOR + 22, WIDTH, 18));
    }

    private static void parts(Graphics2D pen, double progress) {
        pen.setColor(new Color(0xc9d2d9));
        for (int part = -1; part < 9; part++) {
            double x = part * 120 + progress * 120;
            pen.fill(new Rectangle2D.Double(x, FLOOR - 2, 46, 24));
        }
    }

    private static void robot(Graphics2D pen, double progress) {
        double swing = Math.sin(progress * 2 * Math.PI) * 50;
        pen.setColor(ORANGE);
        pen.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D arm = new Path2D.Double();
        arm.moveTo(690, 520);
        arm.lineTo(665 + swing / 3, 380);
        arm.lineTo(570 + swing, 330);
        arm.lineTo(545 + swing, 395);
        pen.draw(arm);
        pen.fillRoundRect(645, 505, 90, 40, 10, 10);
    }
}
