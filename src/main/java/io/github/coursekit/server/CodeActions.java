package io.github.coursekit.server;

import com.google.gson.JsonObject;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * What an editor can do about what was found in a document: the fixes that {@code course:fix} makes, tried as it tries them when one is chosen; all safe ones of the document at once; and a
 * comment that suppresses it.
 */
final class CodeActions {

    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".course";

    private static final String MAY_CHANGE = " (may change what the page says)";

    private final Documents documents;
    private final Document document;
    private final KeptCourse course;

    CodeActions(Documents documents, Document document, KeptCourse course) {
        this.documents = documents;
        this.document = document;
        this.course = course;
    }

    /** The actions for a range, whose edits are told when one is chosen. */
    List<CodeAction> of(CodeActionParams params) {
        Optional<View> view = course.view();
        Optional<Lesson> lesson = view.flatMap(known -> known.lesson(document.file()));
        if (lesson.isEmpty()) {
            return List.of();
        }
        List<String> only = Optional.ofNullable(params.getContext().getOnly()).orElse(List.of());
        List<Violation> all = view.get().violations(lesson.get());
        List<CodeAction> actions = new ArrayList<>();
        if (isAsked(CodeActionKind.QuickFix, only)) {
            TextRange range = Places.range(document.source(), params.getRange());
            all.stream()
                    .filter(violation -> touch(violation.location().range(), range))
                    .forEach(violation -> {
                        Diagnostic diagnostic = new Diagnoses(
                                        view.get().result(),
                                        path -> documents.uri(view.get().file(path)))
                                .of(violation);
                        fix(violation).ifPresent(action -> add(actions, action, diagnostic));
                        suppression(violation).ifPresent(action -> add(actions, action, diagnostic));
                    });
        }
        if (isAsked(FIX_ALL, only)
                && all.stream().anyMatch(isSafeHere(lesson.get().path()))) {
            CodeAction action = new CodeAction("Mend all that is safe to mend");
            action.setKind(FIX_ALL);
            action.setData(ActionData.of(document));
            actions.add(action);
        }
        return actions;
    }

    /** The actions for a range with their edits; none of those that would do harm. */
    List<CodeAction> withEdits(CodeActionParams params) {
        List<CodeAction> actions = of(params);
        for (CodeAction action : actions) {
            if (action.getData() instanceof JsonObject data) {
                action.setData(null);
                resolved(action, data);
            }
        }
        return actions.stream().filter(action -> action.getEdit() != null).toList();
    }

    private static void add(List<CodeAction> actions, CodeAction action, Diagnostic diagnostic) {
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        actions.add(action);
    }

    /** Kinds are asked for by their beginnings. */
    private static boolean isAsked(String kind, List<String> only) {
        return only.isEmpty() || only.stream().anyMatch(asked -> (kind + ".").startsWith(asked + "."));
    }

    private static boolean touch(TextRange found, TextRange asked) {
        return found.start() <= asked.end() && asked.start() <= found.end();
    }

    private Optional<CodeAction> fix(Violation violation) {
        Fix fix = violation.fix();
        if (fix == null) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction(fix.description() + (fix.safe() ? "" : MAY_CHANGE));
        action.setIsPreferred(fix.safe());
        action.setData(ActionData.of(document, violation));
        return Optional.of(action);
    }

    private Optional<CodeAction> suppression(Violation violation) {
        SourceFile source = document.source();
        return Suppressions.of(violation, source).map(edit -> {
            CodeAction action = new CodeAction("Suppress " + violation.rule().id() + " here with a comment");
            TextEdit inserted = DocumentEdits.of(source, edit);
            action.setEdit(new WorkspaceEdit(Map.of(document.uri(), List.of(inserted))));
            return action;
        });
    }

    private static Predicate<Violation> isSafeHere(String path) {
        return violation -> violation.location().path().equals(path)
                && violation.fix() != null
                && violation.fix().safe()
                && violation.fix().edits().stream()
                        .allMatch(edit -> edit.location().path().equals(path));
    }

    /** An action with its edits; none when the document has changed since, or when the fix would do harm. */
    CodeAction resolved(CodeAction action, JsonObject data) {
        Optional<Lesson> lesson = course.view().flatMap(known -> known.lesson(document.file()));
        if (lesson.isPresent() && ActionData.isOf(data, document)) {
            Predicate<Violation> wanted = ActionData.hasViolation(data)
                    ? violation -> ActionData.isOf(data, violation, lesson.get())
                    : isSafeHere(lesson.get().path());
            course.tryFixes(wanted)
                    .flatMap(fixed -> new DocumentEdits(documents, course.view().orElseThrow()).of(fixed))
                    .ifPresent(action::setEdit);
        }
        return action;
    }
}
