-- Opens a page with faults, mends one by its quick fix, types another, and prints what it sees.
local patience = 120000 -- a guard against a hang, and nothing that is measured

local function diagnostics()
  local lines = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    table.insert(lines, (found.lnum + 1) .. ' ' .. found.message:gsub('\n', ' '))
  end
  return table.concat(lines, '; ')
end

local function until_seen(what, test)
  assert(vim.wait(patience, test, 20), what .. ' is not seen: ' .. diagnostics())
end

vim.ui.select = function(items, _, choose)
  choose(items[1], 1)
end

local well, fault = pcall(function()
  until_seen('the fault', function() return diagnostics():find("8 Without a space behind '##'", 1, true) end)
  assert(vim.bo.omnifunc == 'v:lua.vim.lsp.omnifunc', 'completion is not set: ' .. vim.bo.omnifunc)
  vim.api.nvim_win_set_cursor(0, { 8, 0 })
  vim.lsp.buf.code_action()
  until_seen('the fix', function() return vim.api.nvim_buf_get_lines(0, 7, 8, false)[1] == '## Handles' end)
  until_seen('that it is mended', function() return diagnostics() == '' end)
  vim.api.nvim_buf_set_lines(0, 9, 10, false, { 'Hold it by the [handle](../pots/).' })
  until_seen('what is typed', function() return diagnostics():find('10 The link leads to', 1, true) end)
  vim.cmd('write')
end)
io.stdout:write(well and 'seen\n' or tostring(fault) .. '\n')
vim.cmd('qa!')
