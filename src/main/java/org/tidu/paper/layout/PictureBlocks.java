package org.tidu.paper.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tidu.evidence.FiledEvidence;
import org.tidu.paper.layout.PaperBlock.Picture;

/** Pictures of evidence where they belong, two side by side with their names; those there is no room for are named. */
final class PictureBlocks {

    private static final int IN_A_LINE = 2;

    private final List<FiledEvidence> files;
    private final PaperPictures pictures;
    private int left = PaperPictures.MOST;

    PictureBlocks(List<FiledEvidence> files, PaperPictures pictures) {
        this.files = files.stream().filter(FiledEvidence::picture).toList();
        this.pictures = pictures;
    }

    List<PaperBlock> of(Predicate<FiledEvidence> which) {
        List<Picture> drawn = new ArrayList<>();
        int missing = 0;
        for (FiledEvidence file : files.stream().filter(which).toList()) {
            Optional<Picture> picture = left > 0 ? pictures.jpeg(file.sha256()).map(jpeg -> picture(file.name(), jpeg)) : Optional.empty();
            picture.ifPresent(drawn::add);
            missing += picture.isPresent() ? 0 : 1;
            left -= picture.isPresent() ? 1 : 0;
        }
        List<PaperBlock> blocks = new ArrayList<>();
        for (int from = 0; from < drawn.size(); from += IN_A_LINE) {
            blocks.add(new PaperBlock.Pictures(List.copyOf(drawn.subList(from, Math.min(from + IN_A_LINE, drawn.size())))));
        }
        if (missing > 0) {
            blocks.add(new PaperBlock.Paragraph("另有 " + missing + " 张图片未印出，见“八、相关证明材料”所列文件。", "Caption"));
        }
        return blocks;
    }

    private static Picture picture(String name, byte[] jpeg) {
        try (ImageInputStream content = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            ImageReader reader = readers.next();
            reader.setInput(content);
            Picture picture = new Picture(name, jpeg, reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return picture;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
