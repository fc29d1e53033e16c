package io.github.coursekit.rules;

import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.assessments.AssessmentAnswerKey;
import io.github.coursekit.rules.assessments.AssessmentMarks;
import io.github.coursekit.rules.assessments.AssessmentOptionId;
import io.github.coursekit.rules.assessments.AssessmentQuestionId;
import io.github.coursekit.rules.assessments.AssessmentQuestionType;
import io.github.coursekit.rules.assessments.AssessmentQuestions;
import io.github.coursekit.rules.assessments.AssessmentSettings;
import io.github.coursekit.rules.courses.CourseFileName;
import io.github.coursekit.rules.courses.CoursePathCase;
import io.github.coursekit.rules.courses.CourseRootIdUnique;
import io.github.coursekit.rules.courses.CourseRootIdUuid;
import io.github.coursekit.rules.courses.CourseUrlCollision;
import io.github.coursekit.rules.encoding.EncodingBidi;
import io.github.coursekit.rules.encoding.EncodingBom;
import io.github.coursekit.rules.encoding.EncodingControl;
import io.github.coursekit.rules.encoding.EncodingMojibake;
import io.github.coursekit.rules.encoding.EncodingNbsp;
import io.github.coursekit.rules.encoding.EncodingUtf8;
import io.github.coursekit.rules.encoding.EncodingZeroWidth;
import io.github.coursekit.rules.frontmatter.FrontMatterAmbiguousValue;
import io.github.coursekit.rules.frontmatter.FrontMatterClosed;
import io.github.coursekit.rules.frontmatter.FrontMatterDescription;
import io.github.coursekit.rules.frontmatter.FrontMatterDuplicateKey;
import io.github.coursekit.rules.frontmatter.FrontMatterEnumeration;
import io.github.coursekit.rules.frontmatter.FrontMatterKey;
import io.github.coursekit.rules.frontmatter.FrontMatterPresent;
import io.github.coursekit.rules.frontmatter.FrontMatterSchema;
import io.github.coursekit.rules.frontmatter.FrontMatterStart;
import io.github.coursekit.rules.frontmatter.FrontMatterSyntax;
import io.github.coursekit.rules.frontmatter.FrontMatterType;
import io.github.coursekit.rules.stages.StagePresent;
import io.github.coursekit.rules.stages.StageRoleContent;
import io.github.coursekit.rules.stages.StageRoleName;
import io.github.coursekit.rules.stages.StageRoleUnique;
import io.github.coursekit.rules.stages.StageRoles;
import io.github.coursekit.rules.stages.StageTitleUnique;
import io.github.coursekit.rules.structure.StructureDuplicateHeading;
import io.github.coursekit.rules.structure.StructureEmptyPage;
import io.github.coursekit.rules.structure.StructureHeadingIncrement;
import io.github.coursekit.rules.structure.StructureIndexName;
import io.github.coursekit.rules.structure.StructureMergeConflict;
import io.github.coursekit.rules.structure.StructureUnclosedFence;
import io.github.coursekit.rules.structure.StructureUnclosedHtml;
import io.github.coursekit.rules.weights.WeightFileName;
import io.github.coursekit.rules.weights.WeightPresent;
import io.github.coursekit.rules.weights.WeightSequence;
import io.github.coursekit.rules.weights.WeightUnique;
import io.github.coursekit.rules.weights.WeightValue;
import java.util.List;

/** The rules that come with the plugin, by topic. A new rule is a class in its topic's package, a line here and a page. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new AssessmentAnswerKey(),
                new AssessmentMarks(),
                new AssessmentOptionId(),
                new AssessmentQuestionId(),
                new AssessmentQuestionType(),
                new AssessmentQuestions(),
                new AssessmentSettings(),
                new CourseFileName(),
                new CoursePathCase(),
                new CourseRootIdUnique(),
                new CourseRootIdUuid(),
                new CourseUrlCollision(),
                new EncodingBidi(),
                new EncodingBom(),
                new EncodingControl(),
                new EncodingMojibake(),
                new EncodingNbsp(),
                new EncodingUtf8(),
                new EncodingZeroWidth(),
                new FrontMatterAmbiguousValue(),
                new FrontMatterClosed(),
                new FrontMatterDescription(),
                new FrontMatterDuplicateKey(),
                new FrontMatterEnumeration(),
                new FrontMatterKey(),
                new FrontMatterPresent(),
                new FrontMatterSchema(),
                new FrontMatterStart(),
                new FrontMatterSyntax(),
                new FrontMatterType(),
                new StagePresent(),
                new StageRoleContent(),
                new StageRoleName(),
                new StageRoleUnique(),
                new StageRoles(),
                new StageTitleUnique(),
                new StructureDuplicateHeading(),
                new StructureEmptyPage(),
                new StructureHeadingIncrement(),
                new StructureIndexName(),
                new StructureMergeConflict(),
                new StructureUnclosedFence(),
                new StructureUnclosedHtml(),
                new WeightFileName(),
                new WeightPresent(),
                new WeightSequence(),
                new WeightUnique(),
                new WeightValue());
    }
}
