package io.github.coursekit.cache;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.PlainValue;
import java.math.BigDecimal;
import java.time.Instant;

/** Writes and reads what is kept of front matter. Each kind of value is read by the method that stands below the one that writes it. */
final class FrontMatterCodec {

    private static final int TEXT = 0;
    private static final int NUMBER = 1;
    private static final int FLAG = 2;
    private static final int NOTHING = 3;
    private static final int ITEMS = 4;
    private static final int ENTRIES = 5;

    private FrontMatterCodec() {}

    static void write(Packer out, FrontMatter frontMatter) {
        out.list(frontMatter.keys(), PlacedTextCodec::write);
        FrontMatter.Names names = frontMatter.names();
        out.optionalText(names.id());
        out.optional(names.idPlace(), Packer::range);
        out.optionalText(names.type());
        out.optionalText(names.title());
        out.optionalText(names.linkTitle());
        out.optionalText(names.description());
        out.number(frontMatter.order().weight());
        out.optional(frontMatter.order().weightPlace(), Packer::range);
        out.optionalText(frontMatter.order().unset());
        out.optional(frontMatter.order().date(), FrontMatterCodec::writeInstant);
        out.flag(frontMatter.publication().draft());
        out.flag(frontMatter.publication().headless());
        out.optionalText(frontMatter.address().slug());
        out.optionalText(frontMatter.address().url());
        out.texts(frontMatter.address().aliases());
        writeEntries(out, frontMatter.others());
    }

    static FrontMatter read(Unpacker in) {
        return new FrontMatter(
                in.list(PlacedTextCodec::read),
                new FrontMatter.Names(
                        in.optionalText(),
                        in.optional(Unpacker::range),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText(),
                        in.optionalText()),
                new FrontMatter.Order(
                        in.number(),
                        in.optional(Unpacker::range),
                        in.optionalText(),
                        in.optional(FrontMatterCodec::readInstant)),
                new FrontMatter.Publication(in.flag(), in.flag()),
                new FrontMatter.Address(in.optionalText(), in.optionalText(), in.texts()),
                readEntries(in, 0));
    }

    private static void writeInstant(Packer out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static Instant readInstant(Unpacker in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }

    private static void writeEntries(Packer out, PlainValue.Entries entries) {
        out.list(entries.entries(), (packer, entry) -> {
            packer.text(entry.key());
            writeValue(packer, entry.value());
        });
    }

    private static PlainValue.Entries readEntries(Unpacker in, int depth) {
        return new PlainValue.Entries(
                in.list(unpacker -> new PlainValue.Entry(unpacker.text(), readValue(unpacker, depth + 1))));
    }

    private static void writeValue(Packer out, PlainValue value) {
        if (value instanceof PlainValue.Text text) {
            out.number(TEXT);
            out.text(text.text());
        } else if (value instanceof PlainValue.Decimal number) {
            out.number(NUMBER);
            out.text(number.number().toString());
        } else if (value instanceof PlainValue.Flag flag) {
            out.number(FLAG);
            out.flag(flag.flag());
        } else if (value instanceof PlainValue.Items items) {
            out.number(ITEMS);
            out.list(items.items(), FrontMatterCodec::writeValue);
        } else if (value instanceof PlainValue.Entries entries) {
            out.number(ENTRIES);
            writeEntries(out, entries);
        } else {
            out.number(NOTHING);
        }
    }

    /** A made-up file nests as deep as it likes. */
    private static PlainValue readValue(Unpacker in, int depth) {
        int kind = in.integer();
        if (depth > PlainValue.MAX_DEPTH && kind >= ITEMS) {
            throw new IllegalArgumentException("nested deeper than " + PlainValue.MAX_DEPTH);
        }
        return switch (kind) {
            case TEXT -> new PlainValue.Text(in.text());
            case NUMBER -> new PlainValue.Decimal(new BigDecimal(in.text()));
            case FLAG -> new PlainValue.Flag(in.flag());
            case NOTHING -> PlainValue.Nothing.NOTHING;
            case ITEMS -> new PlainValue.Items(in.list(unpacker -> readValue(unpacker, depth + 1)));
            case ENTRIES -> readEntries(in, depth);
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }
}
