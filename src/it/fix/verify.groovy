def builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert builds.size() == 5
def (check, dryRun, one, all, again) = builds

assert check.count('1 can be mended: mvn course:fix') == 2

assert dryRun.contains('2 of 3 modules failed: soups, cakes')
assert dryRun.count('1 file would change; run course:fix without course.dryRun') >= 2
def diff = dryRun.substring(dryRun.indexOf('diff --git'))
assert diff.contains('+## Behind It')

assert one.contains('[INFO] Made 1 fix in 1 file') && one.contains('1 lesson checked: no errors, no warnings')
assert new File(basedir, 'cakes/content/cake.md').text.contains('\n## Behind It\n')

assert all.contains('soups/content/clear soup.md: structure-heading-space 1')
assert all.contains('[ERROR] soups: The course has 1 error')
assert new File(basedir, 'soups/content/clear soup.md').text.contains('\n## Behind It\n')
assert new File(basedir, 'soups/content').list() as Set == ['clear soup.md', 'broken.md'] as Set

assert again.readLines().count { it == '[INFO] Nothing to mend' } == 2 && !again.contains('diff --git')
