package org.tidu.demo;

import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the frames of {@code demo/scenario.mp4}, a minute of a workshop at five a second. The film was made of them by
 * {@code ffmpeg -framerate 5 -i %03d.png -vf scale=640:-2 -c:v libx264 -preset veryslow -crf 34 -pix_fmt yuv420p -movflags +faststart scenario.mp4}.
 */
final class FilmFrames {

    private static final int FRAMES = 300;
    /** So many frames until the robot is where it was. */
    private static final int TURN = 30;

    private FilmFrames() {}

    /** @param arguments the folder that takes the frames */
    public static void main(String[] arguments) throws IOException {
        for (int frame = 0; frame < FRAMES; frame++) {
            ImageIO.write(DemoPhoto.drawn(1, frame % TURN / (double) TURN), "png", new File(arguments[0], "%03d.png".formatted(frame)));
        }
    }
}
