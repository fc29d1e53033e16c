-- Does in a terminal what an author does, and keeps what is seen as pages of HTML. Called by the script "make", in the
-- folder of a course; SCREENSHOTS in the environment names the folder of this file.
local here = vim.env.SCREENSHOTS
local Terminal = dofile(here .. '/terminal.lua')

local function pictures()
  local terminal = Terminal.run({
    'nvim', '-u', here .. '/author.vim', '-n',
    '--cmd', 'filetype on',
    '--cmd', "lua dofile('.course/editor/course.lua')",
    'content/first-section/first-page.md',
  }, 96, 22)

  terminal:await("'wieght' is not known")
  terminal:type('13G:lua vim.diagnostic.open_float()<CR>')
  terminal:await('Diagnostics:')
  terminal:picture('fault.html')

  terminal:type('4G:lua vim.lsp.buf.code_action()<CR>')
  terminal:await('Type number')
  terminal:picture('fixes.html')

  terminal:type('1<CR>')
  terminal:await('weight: 1')
  terminal:await("'wieght' is not known", true)
  terminal:type(':<BS>Go<CR>Before that comes [](<C-x><C-o>')
  terminal:await('quiz')
  terminal:picture('completion.html')

  terminal:type('<C-e><Esc>dddd0f(l:lua vim.lsp.buf.hover()<CR>')
  terminal:await('One story')
  terminal:picture('hover.html')
end

local well, fault = pcall(pictures)
if not well then
  io.stderr:write(fault .. '\n')
  vim.cmd('cquit!')
end
vim.cmd('qa!')
