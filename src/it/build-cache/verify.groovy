import java.nio.file.Files
import java.util.zip.ZipFile

def builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
def restored = builds.collect { it.contains('Skipping plugin execution (cached): course:check') }
assert restored == [false, true, false, false, false, false, false, false, false]

def jar = { String project -> new File(basedir, "$project/target").listFiles().find { it.name.endsWith('.jar') } }
def soup = { String project ->
    new ZipFile(jar(project)).withCloseable { zip ->
        zip.getInputStream(zip.entries().find { it.name.endsWith('/soup.md') }).getText('UTF-8')
    }
}
assert Files.mismatch(jar('course').toPath(), jar('again').toPath()) == -1L
assert soup('lesson').contains('pot')
assert builds[4].contains('encoding-mojibake')
assert builds[5].contains('The check is skipped') && builds[5].contains('BUILD SUCCESS')
assert builds[6].contains('weight-value')
assert soup('handbook-edited').contains('pot')
