package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tidu.evidence.preview.Thumbnails;

/** Small pictures of pictures, and none of what only says it is one. */
class ThumbnailsTest {

    private final Thumbnails thumbnails = new Thumbnails();

    @Test
    void a_large_picture_becomes_a_small_one_of_the_same_shape() throws IOException {
        byte[] small = thumbnails.of(new ByteArrayInputStream(picture(4000, 2000))).orElseThrow();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(seen.getWidth()).isEqualTo(360);
        assertThat(seen.getHeight()).isEqualTo(180);
    }

    @Test
    void a_picture_that_says_it_has_ten_thousand_million_pixels_is_not_decoded() throws IOException {
        byte[] bomb = picture(10, 10);
        // the head of a PNG: length, IHDR, width, height, kind; then the checksum of it
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 checksum = new CRC32();
        checksum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());

        assertThat(thumbnails.of(new ByteArrayInputStream(bomb))).isEmpty();
    }

    @Test
    void what_is_broken_or_no_picture_has_none() throws IOException {
        byte[] whole = picture(400, 400);

        assertThat(thumbnails.of(new ByteArrayInputStream(EvidenceScene.part(whole, 0, 60)))).isEmpty();
        assertThat(thumbnails.of(new ByteArrayInputStream(Samples.text("no picture")))).isEmpty();
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }
}
