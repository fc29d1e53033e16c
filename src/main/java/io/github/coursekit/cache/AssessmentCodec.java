package io.github.coursekit.cache;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.Question;
import io.github.coursekit.course.QuestionOption;
import java.math.BigDecimal;

/** Writes and reads what is kept of an assessment. Each kind of value is read by the method that stands below the one that writes it. */
final class AssessmentCodec {

    private AssessmentCodec() {}

    static void write(Packer out, Assessment assessment) {
        out.list(assessment.questions(), AssessmentCodec::writeQuestion);
    }

    static Assessment read(Unpacker in) {
        return new Assessment(in.list(AssessmentCodec::readQuestion));
    }

    private static void writeQuestion(Packer out, Question question) {
        out.number(question.number());
        out.optional(question.id(), PlacedTextCodec::write);
        out.optional(question.type(), PlacedTextCodec::write);
        out.text(question.text());
        out.optional(question.marks(), (packer, marks) -> packer.text(marks.toString()));
        out.texts(question.images());
        out.texts(question.hints());
        out.list(question.options(), AssessmentCodec::writeOption);
        out.range(question.start());
    }

    private static Question readQuestion(Unpacker in) {
        return new Question(
                in.integer(),
                in.optional(PlacedTextCodec::read),
                in.optional(PlacedTextCodec::read),
                in.text(),
                in.optional(unpacker -> new BigDecimal(unpacker.text())),
                in.texts(),
                in.texts(),
                in.list(AssessmentCodec::readOption),
                in.range());
    }

    private static void writeOption(Packer out, QuestionOption option) {
        out.number(option.number());
        out.optional(option.id(), PlacedTextCodec::write);
        out.text(option.text());
        out.texts(option.images());
        out.range(option.start());
    }

    private static QuestionOption readOption(Unpacker in) {
        return new QuestionOption(in.integer(), in.optional(PlacedTextCodec::read), in.text(), in.texts(), in.range());
    }
}
