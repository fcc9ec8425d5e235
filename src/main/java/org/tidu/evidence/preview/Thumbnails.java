package org.tidu.evidence.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import org.tidu.problem.Busy;

/**
 * A small JPEG of a picture. What its head says of its size is asked before anything is decoded, and of a large picture only every
 * n-th pixel is: neither a bomb of pixels nor a photo of 100 megapixels takes more memory than a small one.
 */
@Component
public class Thumbnails {

    /** Of the small picture, at most, in pixels. */
    private static final int EDGE = 360;
    /** So many times as much is decoded, so that what is scaled down looks well; of large ones twice. */
    private static final int FINER = 4;
    private static final int LARGE = 600;
    private static final long MOST_PIXELS = 60_000_000L;
    /** Of one side: readers hold whole rows in memory, whatever is left out of them. */
    private static final long LONGEST_SIDE = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration COME_BACK = Duration.ofSeconds(3);

    private final Semaphore atOnce = new Semaphore(2);

    /**
     * Empty when there is none of it: the picture is broken, or says that it is larger than any camera's.
     *
     * @throws Busy when enough are being made
     */
    public Optional<byte[]> of(InputStream picture) throws IOException {
        return of(picture, EDGE);
    }

    /**
     * @param edge of the small picture, at most, in pixels
     * @throws Busy when enough are being made
     */
    public Optional<byte[]> of(InputStream picture, int edge) throws IOException {
        if (!waited()) {
            throw new Busy("正在生成预览的图片较多，请稍后再看", COME_BACK);
        }
        try (ImageInputStream content = new MemoryCacheImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            return readers.hasNext() ? small(readers.next(), content, edge) : Optional.empty();
        } finally {
            atOnce.release();
        }
    }

    /** A page asks for many pictures at once, and none of them a second time. */
    private boolean waited() {
        try {
            return atOnce.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<byte[]> small(ImageReader reader, ImageInputStream content, int edge) throws IOException {
        try {
            reader.setInput(content, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / ((long) edge * (edge > LARGE ? 2 : FINER)));
            every.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, every);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            net.coobird.thumbnailator.Thumbnails.of(decoded).size(edge, edge).imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg").outputQuality(0.8).toOutputStream(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
